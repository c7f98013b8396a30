package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.GradeCli;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Scratch;

final class VersionIT {
    @ParameterizedTest
    @CsvSource({"en, commit: , Java: , sandbox: ", "ko, 커밋: , 자바: , 샌드박스: "})
    void saysVersionCommitJavaAndSandbox(String language, String commit, String java, String sandbox) {
        Result result = GradeCli.inEnglish().run("--version", "--lang", language);

        ResultAssert.assertThat(result).exitsWith(0).doesNotComplain();
        assertThat(result.stdout())
                .matches("grade \\d+\\.\\d+\\.\\d+\n" + commit + ".+\n" + java + ".*"
                        + Runtime.version().feature() + ".*, .+\n" + sandbox + ".*bubblewrap \\d+\\.\\d+.*\n");
    }

    @Test
    void saysWhatIsMissingAndDoesNotFail() throws Exception {
        Path bwrap = Scratch.directory("programs").resolve("bwrap");
        Files.writeString(bwrap, "#!/bin/sh\nexit 1\n");
        bwrap.toFile().setExecutable(true);
        GradeCli grade = GradeCli.newcomer(testkit.User.own());

        ResultAssert.assertThat(grade.shell("PATH=" + bwrap.getParent() + ":$PATH \"$0\" --version"))
                .exitsWith(0)
                .doesNotComplain()
                .says("grade ", "sandbox: bubblewrap");
    }
}
