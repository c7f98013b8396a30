package blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.ResultAssert;
import testkit.User;

/** An answer that cannot be one is failed and never run; one that cannot be read is a wrong command line. */
@Execution(ExecutionMode.CONCURRENT)
final class BadAnswersIT {
    private static final String EMPTY = "The answer is empty. Write one line of shell into it.";
    private static final String NUL = "The answer holds a NUL byte, so it is no text. Save it again as plain text.";
    private static final String NO_TEXT = "The answer is no UTF-8 text. Save it again as plain text in UTF-8.";
    private static final String TOO_LONG = "The answer is longer than 16 KiB. One line of shell is enough.";

    static Stream<Arguments> bytesThatAreNoAnswer() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], EMPTY),
                Arguments.of("blanks", " \t \n\n  \n".getBytes(UTF_8), EMPTY),
                Arguments.of("a byte order mark", "\uFEFF\r\n".getBytes(UTF_8), EMPTY),
                Arguments.of("1 MB", "echo ".repeat(200_000).getBytes(UTF_8), TOO_LONG),
                Arguments.of("a byte too many", "a".repeat(16 * 1024 + 1).getBytes(UTF_8), TOO_LONG),
                Arguments.of("a program", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, (byte) 0xff}, NUL),
                Arguments.of("a NUL", "echo \0 > test.txt\n".getBytes(UTF_8), NUL),
                Arguments.of("no UTF-8", new byte[] {'e', 'c', 'h', 'o', ' ', (byte) 0xff, '\n'}, NO_TEXT),
                Arguments.of("half a surrogate", new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, NO_TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytesThatAreNoAnswer")
    void failsWhatCannotBeAnAnswerAndRunsNothing(String name, byte[] bytes, String reason) throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        Path file = answer(grade, bytes);

        assertUnfit(grade.run("mission1", "--format", "json"), reason);
        assertUnfit(grade.reading(bytes).run("mission1", "-", "--format", "json"), reason);
        ResultAssert.assertThat(grade.run("mission1", "-f", file.toString()))
                .exitsWith(1)
                .doesNotComplain()
                .says("FAILED  mission1  Put a line into a file  0 of 10 points\n" + reason + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"\"\"", "\"  \""})
    void failsAnEmptyArgument(String line) {
        assertUnfit(GradeCli.inEnglish().run("mission1", "-c", line, "--format", "json"), EMPTY);
    }

    @Test
    void failsAFileThatHoldsNothingButComments() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        answer(grade, "#!/usr/bin/env bash\n# my answer:\n\n   # to come\n".getBytes(UTF_8));

        assertUnfit(grade.run("mission1", "--format", "json"), EMPTY);
    }

    @Test
    void failsAnArgumentThatIsNoText() {
        Result result = GradeCli.inEnglish().shell("\"$0\" mission1 --format json -c $'echo \\xff > test.txt'");

        assertUnfit(result, NO_TEXT);
    }

    @Test
    void takesAnAnswerOfTheVeryLimit() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        String line = "echo 'Hi!!!!!!' > test.txt #";
        answer(grade, (line + "x".repeat(16 * 1024 - line.length())).getBytes(UTF_8));

        ResultAssert.assertThat(grade.run("mission1")).exitsWith(0).doesNotComplain();
    }

    @Test
    void takesAnAnswerFromAFileThatIsAPipe() {
        Result result = GradeCli.inEnglish().shell("\"$0\" mission1 -f <(echo \"echo 'Hi!!!!!!' > test.txt\")");

        ResultAssert.assertThat(result).exitsWith(0).doesNotComplain();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mkfifo answers/mission1.sh", "mknod answers/mission1.sh c 1 5 || mkfifo answers/mission1.sh"})
    void doesNotWaitForWhatStandsInThePlaceOfAnAnswer(String command) {
        for (String call : List.of("mission1", "--all", "--all --skip-missing")) {
            Result result = GradeCli.inEnglish().shell("mkdir answers; " + command + "; \"$0\" " + call);

            ResultAssert.assertThat(result)
                    .exitsWith(2)
                    .printsNothing()
                    .complains("grade: answers/mission1.sh is a pipe or a device; an answer is a regular file."
                            + " Name another file with -f FILE.\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mkdir -p answers/mission1.sh; \"$0\" mission1 | answers/mission1.sh is a directory; an answer is a"
                        + " file.",
                "\"$0\" mission1 -f . | . is a directory; an answer is a file.",
                "\"$0\" mission1 -f 없음.sh | There is no file 없음.sh.",
                ": > f; \"$0\" mission1 -f f/g | There is no file f/g.",
            },
            quoteCharacter = '`')
    void namesAFileThatIsNoAnswer(String line, String message) {
        ResultAssert.assertThat(GradeCli.inEnglish().shell(line))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + message + "\n");
    }

    @Test
    void saysHowToLetItReadAFileThatItMayNotRead() throws IOException {
        GradeCli grade = GradeCli.as(User.Kind.UNPRIVILEGED.user());
        Path file = answer(grade, "true\n".getBytes(UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        ResultAssert.assertThat(grade.run("mission1"))
                .exitsWith(2)
                .printsNothing()
                .complains(
                        "grade: I may not read answers/mission1.sh. Let me read it with: chmod u+r answers/mission1.sh\n");
        ResultAssert.assertThat(grade.run("mission1", "-f", file.toString()))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: I may not read " + file + ". Let me read it with: chmod u+r " + file + "\n");
    }

    private static Path answer(GradeCli grade, byte[] bytes) throws IOException {
        Path answers = Files.createDirectory(grade.directory().resolve("answers"));
        return Files.write(answers.resolve("mission1.sh"), bytes);
    }

    private static void assertUnfit(Result result, String reason) {
        ResultAssert.assertThat(result).exitsWith(1).doesNotComplain();
        Object mission = Json.at(Json.parse(result.stdout()), "missions", 0);
        assertThat(Json.at(mission, "verdict")).isEqualTo("failed");
        assertThat(Json.at(mission, "reason")).isEqualTo(reason);
        assertThat(Json.at(mission, "cases")).as("runs").isEqualTo(List.of());
    }
}
