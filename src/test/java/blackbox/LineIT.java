package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testkit.ResultAssert.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.Scratch;

/** What is said of a line as it is written. */
@Execution(ExecutionMode.CONCURRENT)
final class LineIT {
    private static Result english(String line) {
        return GradeCli.inEnglish().run("mission1", "-c", line);
    }

    private static String pack(String rules, String solution) {
        return TinyPack.of(
                "groups: { awks: [awk, mawk, gawk] }",
                "task: Print 5.",
                "rules: " + rules,
                "files: { f: \"2\\n3\\n\" }",
                "solution: |",
                "  " + solution);
    }

    private static Result ruled(String rules, String line) {
        String pack = pack(rules, "awk '{s+=$1} END{print s}' f");
        return GradeCli.inEnglish().run("m", "--missions", pack, "-c", line);
    }

    @Test
    void mendsWhatCopyingDid() {
        assertThat(english("echo “Hi!!!!!!” ＞ test.txt")).exitsWith(1).says("""
            The quotes “ are curly ones, as chat programs and word processors make them.
            Bash knows straight quotes only.
                echo “Hi!!!!!!” ＞ test.txt
                     ^

            The sign ＞ is a full-width one, as Korean and Japanese keyboards type it. Bash
            takes it for an ordinary letter.
                echo “Hi!!!!!!” ＞ test.txt
                                ^^
            The line with that mended, to copy:
                echo "Hi!!!!!!" > test.txt
            """);
    }

    @Test
    void pointsToAMistakeOfSyntaxInBothLanguages() {
        assertThat(english("echo 'Hi!!!!!! > test.txt")).exitsWith(1).says("""
            This quote (') is opened here and never closed.
                echo 'Hi!!!!!! > test.txt
                     ^
            """);
        assertThat(GradeCli.inEnglish()
                        .run("mission1", "--lang", "ko", "-c", "if true; then echo 'Hi!!!!!!' > test.txt"))
                .exitsWith(1)
                .says("""
                    여기서 시작한 `if` 구문이 끝나지 않았습니다. 뒤에 `fi` 키워드가 빠졌습니다.
                        if true; then echo 'Hi!!!!!!' > test.txt
                        ^^
                    """);
    }

    @Test
    void saysNothingOfALineThatOnlyLooksInvalid() {
        assertThat(english("echo 'syntax error near unexpected token' >&2"))
                .exitsWith(1)
                .doesNotSay("Bash does not take", "is never closed");
    }

    @Test
    void notesHabitsUnlessAskedNotTo() {
        String line = "echo \"Hi!!!!!!\" > test.txt";

        assertThat(english(line)).exitsWith(0).says("At an interactive prompt, bash puts an earlier command");
        assertThat(GradeCli.inEnglish().run("mission1", "-c", line, "--no-notes"))
                .exitsWith(0)
                .doesNotSay("Note:");
    }

    @Test
    void pointsToWhereAForbiddenProgramWasCalled() {
        assertThat(english("echo | xargs vi"))
                .exitsWith(1)
                .says("It called a program that is not allowed here: vi.\n    echo | xargs vi\n                 ^^\n");
    }

    @Test
    void holdsALineAgainstRulesOnWhatItIsMadeOf() {
        String right = "awk '{s+=$1} END{print s}' f";

        assertThat(ruled("{ pipelines: 1, commands: 1..2, length: 5..60, use: [awks], no-literal: true }", right))
                .exitsWith(0);
        assertThat(ruled("{ pipelines: 1 }", right + "; true"))
                .exitsWith(1)
                .says("Number of pipelines in the answer: 2. Allowed: 1.");
        assertThat(ruled("{ commands: 1 }", "cat f | " + right.replace(" f", "")))
                .exitsWith(1)
                .says("Number of commands in the answer: 2. Allowed: 1.", "            ^");
        assertThat(ruled("{ length: 1..9 }", right))
                .exitsWith(1)
                .says("Number of characters in the answer: 28. Allowed: 1..9.");
        assertThat(ruled("{ use: [awks] }", "echo $(( $(paste -sd+ f) )) # awk"))
                .exitsWith(1)
                .says("does not call them so that they surely", "run: awks.");
        assertThat(ruled("{ no-literal: true }", "echo 5"))
                .exitsWith(1)
                .says("The expected result stands in the answer itself.", "    echo 5\n         ^\n");
    }

    @Test
    void refusesRulesThatContradictEachOther() {
        String pack = pack("{ forbid: [awks], use: [awk] }", "echo 5");

        assertThat(GradeCli.inEnglish().run("m", "--missions", pack, "-c", "true"))
                .exitsWith(3)
                .complainsOf("`awk` must be used and must not run: no answer can obey both.");
    }

    @Test
    void letsNoLineRoundARuleBecauseItCannotBeTakenApart() {
        String pack = pack("{ pipelines: 1 }", "echo 5");
        String deep = "{ ".repeat(2000) + "echo 5" + "; }".repeat(2000);

        assertThat(GradeCli.inEnglish().run("m", "--missions", pack, "-c", deep))
                .exitsWith(1)
                .says("What this line is made of cannot be told for sure. Write it in a simpler way.");
    }

    @Test
    void goesOnWithoutTheParserAndSaysWhatIsOff() {
        String pack = pack("{ pipelines: 1 }", "echo 5");

        assertThat(GradeCli.inEnglish().without("HOME").run("m", "--missions", pack, "-c", "echo 5; true"))
                .exitsWith(0)
                .says("The rule pipelines could not be judged here, so it was left out.");
    }

    @Test
    void tellsProgramsToo() {
        Result result = GradeCli.inEnglish().run("mission1", "--format", "json", "-c", "$ echo 'Hi!!!!!!' > test.txt");

        Object advice = Json.at(Json.parse(result.stdout()), "missions", 0, "advice", 0);
        assertThat(Json.at(advice, "advice")).isEqualTo("prompt");
        assertThat(Json.at(advice, "note")).isEqualTo(false);
        assertThat(Json.at(advice, "mended")).isEqualTo("echo 'Hi!!!!!!' > test.txt");
        assertThat(Json.at(advice, "place", "start")).isEqualTo(0.0);
    }

    @Test
    void tellsPeopleInWorkflowsToo() {
        Result result = GradeCli.inEnglish().run("mission1", "--format", "json", "-c", "$ echo 'Hi!!!!!!' > test.txt");
        Path kept = Scratch.file(Scratch.directory("kept").resolve("result.json"), result.stdout());

        assertThat(as("markdown", kept))
                .contains("\nThe line begins with a prompt (", "\n```\necho 'Hi!!!!!!' > test.txt\n```\n");
        assertThat(as("github", kept)).contains("%0AThe line begins with a prompt ($), which belongs to the terminal");
    }

    @Test
    void isAskedForOnce() {
        assertThat(GradeCli.inEnglish().run("show", "mission3").stdout())
                .containsOnlyOnce("Write your answer into answers/mission3.sh, then run:")
                .endsWith("    grade mission3\n");
    }

    private static String as(String kind, Path kept) {
        return GradeCli.inEnglish().run("report", kept.toString(), "--as", kind).stdout();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-help", "-h x", "--version", "--grep x", "-c", "--"})
    void mayBeginLikeAnOption(String line) {
        for (String[] arguments : new String[][] {{"mission3", "-c", line}, {"mission3", "-c=" + line}}) {
            Result result = GradeCli.inEnglish().run(arguments);

            assertThat(result)
                    .exitsWith(1)
                    .says("Your line:  " + line, "exit status 127")
                    .doesNotComplain();
        }
        assertThat(GradeCli.inEnglish().run("mission3", "-c", "--; wc -l < test.txt"))
                .exitsWith(0);
    }
}
