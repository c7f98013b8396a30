package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import testkit.GradeCli;
import testkit.Result;

final class DoctorIT {
    @Test
    void findsThisMachineFit() {
        Result result = GradeCli.inEnglish().run("doctor");

        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.stdout())
                .contains("[ ok ]  sandbox: bubblewrap ")
                .contains("[ ok ]  locale: UTF-8")
                .endsWith("This machine can grade.\n")
                .doesNotContain("[fix!]");
    }

    @Test
    void speaksKorean() {
        assertThat(GradeCli.inEnglish().run("doctor", "--lang", "ko").stdout()).endsWith("이 컴퓨터에서 채점할 수 있습니다.\n");
    }
}
