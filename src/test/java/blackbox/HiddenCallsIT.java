package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Scratch;

/** A line that calls one or another program by what it reads could so tell of data that is not shown. */
@Execution(ExecutionMode.CONCURRENT)
final class HiddenCallsIT {
    private static final String CALLS_BY_DATA = "n=$(wc -l < test.txt); [ $n -lt 500 ] || { v=v; ${v}i x; }; echo $n";

    @ParameterizedTest
    @ValueSource(strings = {"json", "junit", "tap", "tap14", "markdown", "csv", "github", "classroom"})
    void areToldWithoutTheProgram(String kind) throws IOException {
        Path report = Scratch.directory("report").resolve("report");
        Result result = GradeCli.inEnglish().run("mission3", "-c", CALLS_BY_DATA, "--report", kind + "=" + report);

        ResultAssert.assertThat(result).exitsWith(1);
        assertThat(result.stdout().replaceAll("\\s+", " ")).contains("In a case whose data is not shown");
        assertThat(result.stdout() + Files.readString(report)).doesNotContain("not allowed here: vi");
    }

    @Test
    void areToldInKorean() {
        Result result = GradeCli.inEnglish().run("mission3", "-c", CALLS_BY_DATA, "--lang", "ko");

        assertThat(result.stdout().replaceAll("\\s+", " ")).contains("데이터를 보여 주지 않는 케이스에서");
    }

    @Test
    void areToldInFullWhereTheLineNamesTheProgram() {
        Result result =
                GradeCli.inEnglish().run("mission3", "-c", "n=$(wc -l < test.txt); [ $n -lt 500 ] || vi x; echo $n");

        ResultAssert.assertThat(result).exitsWith(1);
        assertThat(result.stdout()).contains("not allowed here: vi");
    }
}
