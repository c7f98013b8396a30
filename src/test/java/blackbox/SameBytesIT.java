package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.ResultAssert;
import testkit.User;

/** The same answer, pack, seed and tools give the same bytes. */
@Execution(ExecutionMode.CONCURRENT)
final class SameBytesIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mission3 | wc -l < test.txt",
                "mission3 | wc -w test.txt; ls -la --time-style=+ > /dev/null; nope",
                "mission5 | cut -d, -f2 *.csv | sort | uniq -c | sort -rn | head -n 3",
                "mission123 | echo 'Hi!!!!!!' > test.txt; echo kkkkkk >> test.txt; wc -l < test.txt",
            })
    void givesTheSameJsonTwiceInAnyLocaleWithAnyNumberOfJobs(String mission, String line) {
        GradeCli grade = GradeCli.newcomer(User.own());
        Result first = grade.run(mission, "-c", line, "--format", "json", "--jobs", "1");

        Json.parse(first.stdout());
        ResultAssert.assertThat(first).doesNotComplain();
        for (String locale : new String[] {"ko_KR.UTF-8", "C", "tr_TR.UTF-8"}) {
            Result again = grade.with("LANG", locale).run(mission, "-c", line, "--format", "json", "--jobs", "8");

            ResultAssert.assertThat(again)
                    .exitsWith(first.exit())
                    .prints(first.stdout())
                    .doesNotComplain();
        }
    }

    @ParameterizedTest
    @CsvSource({"mission3,echo 2,en", "mission3,echo 2,ko", "mission2,true,ko"})
    void givesTheSameTextTwiceInAnyLocaleWithAnyNumberOfJobs(String mission, String line, String language) {
        Result first = GradeCli.newcomer(User.own()).run(mission, "-c", line, "--lang", language, "--jobs", "1");
        Result again = GradeCli.inEnglish()
                .with("LANG", "tr_TR.UTF-8")
                .run(mission, "-c", line, "--lang", language, "--jobs", "8");

        assertThat(first.stdout()).isNotEmpty();
        ResultAssert.assertThat(again).exitsWith(1).prints(first.stdout()).doesNotComplain();
    }
}
