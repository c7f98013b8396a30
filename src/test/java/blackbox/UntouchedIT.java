package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.ResultAssert;

/** What was typed arrives as it was typed, in whatever locale and language. */
@Execution(ExecutionMode.CONCURRENT)
final class UntouchedIT {
    static Stream<String> lines() {
        return Stream.of(
                "  echo  'two  blanks'  ",
                "echo \"double\" 'single' `back` \\ backslash \\\\",
                "echo ${x} $x $(x) %s %n {0} {} [a] * ? ~ !! $0 $@",
                "echo one\necho two\n",
                "echo '한글 파일' > 결과.txt # 주석 — “따옴표” 🍎",
                "@/etc/hostname",
                "echo @answers @@x",
                "-n",
                "=x",
                "\"echo quoted\"",
                "echo a,b;c|d&e",
                "echo \t tab");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void passesTheLineAsItIs(String line) {
        Result result = GradeCli.inEnglish().run("mission2", "--format", "json", "-c", line);

        ResultAssert.assertThat(result).exitsWith(1).doesNotComplain();
        assertThat(Json.at(Json.parse(result.stdout()), "missions", 0, "answer", "text"))
                .isEqualTo(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL,POSIX", "LC_ALL,C", "LANG,C", "LC_CTYPE,en_US.ISO-8859-1", "LANG,ko_KR.EUC-KR", "LANG,xx_YY"})
    void handsOnKoreanInEveryLocale(String variable, String locale) throws IOException {
        GradeCli grade = GradeCli.inEnglish().without("LANG").with(variable, locale);
        Files.writeString(grade.directory().resolve("내 답.sh"), "echo 가나다 > test.txt\n");

        Result result = grade.run("mission1", "-f", "내 답.sh", "--lang", "en", "--format", "json");

        ResultAssert.assertThat(result).exitsWith(1).doesNotComplain();
        Object mission = Json.at(Json.parse(result.stdout()), "missions", 0);
        assertThat(Json.at(mission, "answer", "file")).isEqualTo("내 답.sh");
        assertThat(Json.at(mission, "cases", 0, "findings", 0, "actual")).isEqualTo("가나다\n");
        ResultAssert.assertThat(grade.run("mission1", "--lang", "en", "-c", "echo 가나다 > test.txt"))
                .exitsWith(1)
                .says("Your line:  echo 가나다 > test.txt", "│ 가나다");
    }

    @ParameterizedTest
    @CsvSource({
        "LANG,en_US.UTF-8,'',Put a line into a file",
        "LANG,C,'',Put a line into a file",
        "LANG,ko_KR.UTF-8,'',파일에 한 줄 쓰기",
        "LANG,ko,'',파일에 한 줄 쓰기",
        "LC_MESSAGES,ko_KR.UTF-8,'',파일에 한 줄 쓰기",
        "LC_ALL,ko_KR.EUC-KR,'',파일에 한 줄 쓰기",
        "LC_ALL,C,'',Put a line into a file",
        "LANG,en_US.UTF-8,--lang=ko,파일에 한 줄 쓰기",
        "LANG,ko_KR.UTF-8,--lang=en,Put a line into a file",
    })
    void speaksTheLanguageOfTheLocaleUnlessAskedForAnother(
            String variable, String locale, String option, String title) {
        GradeCli grade = GradeCli.inEnglish().with(variable, locale);
        Result result =
                option.isEmpty() ? grade.run("mission1", "-c", "true") : grade.run("mission1", "-c", "true", option);

        ResultAssert.assertThat(result).exitsWith(1).says(title);
    }

    @Test
    void usesColoursOffATerminalOnlyWhereAskedTo() {
        GradeCli grade = GradeCli.inEnglish()
                .with("TERM", "xterm-256color")
                .with("CLICOLOR", "1")
                .with("COLORTERM", "truecolor");

        String plain = grade.run("mission1", "-c", "true").stdout();
        assertThat(plain).doesNotContain("\u001b");
        assertThat(grade.run("mission1", "-c", "true", "--color", "never").stdout())
                .isEqualTo(plain);
        assertThat(grade.with("NO_COLOR", "1").run("mission1", "-c", "true").stdout())
                .isEqualTo(plain);
        assertThat(grade.run("mission1", "-c", "true", "--color", "always").stdout())
                .contains("\u001b[")
                .satisfies(coloured ->
                        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain));
    }

    @Test
    void namesARandomSeedSoThatItCanBeUsedAgain() {
        GradeCli grade = GradeCli.inEnglish();
        Result random = grade.run("mission3", "-c", "echo 7", "--seed", "random");
        String seed = random.stderr().replaceAll("\\D", "");

        ResultAssert.assertThat(random).exitsWith(1).complainsOf("grade: ", "--seed " + seed + "\n");
        ResultAssert.assertThat(grade.run("mission3", "-c", "echo 7", "--seed", seed))
                .prints(random.stdout());
    }
}
