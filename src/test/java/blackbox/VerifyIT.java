package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import testkit.GradeCli;
import testkit.Result;

final class VerifyIT {
    private static final Path PACKS = Path.of("src/test/resources/packs").toAbsolutePath();

    private final GradeCli grade = GradeCli.inEnglish();

    @Test
    void provesTheMissionsOfTheCourse() {
        Result result = grade.run("verify", Path.of("missions").toAbsolutePath().toString());

        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.stdout().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(7)
                .allMatch(line -> line.contains(": proved ("));
        // What is not installed on this machine cannot be tried here.
        assertThat(result.stdout().lines().filter(line -> line.startsWith(" ")))
                .allMatch(line -> line.contains("a program it needs is missing here"));
    }

    @Test
    void provesASoundPack() {
        Result result = grade.run("verify", PACKS.resolve("sound").toString());

        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.stdout()).startsWith("hello: proved (").hasLineCount(1);
    }

    @Test
    void provesCausesByFurtherRuns() {
        Result result = grade.run("verify", PACKS.resolve("causes").toString());

        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.stdout().lines()).allMatch(line -> line.contains(": proved ("));
    }

    @Test
    void findsEverythingThatIsUnsound() {
        Result result = grade.run("verify", PACKS.resolve("unsound").toString());

        assertThat(result.exit()).as(result.toString()).isEqualTo(3);
        assertThat(result.stdout())
                .startsWith("hello: NOT proved (")
                .contains("error: Bash does not take this line: echo 'unclosed")
                .contains("Accepted, but a program it needs is missing here: grade-has-no-such-program")
                .contains("error: Fails case quiet at stdout though it is meant to be right: echo unrelated")
                .contains("error: Is right in case drawn at stdout, on some data at least")
                .contains("error: Fails case drawn with another diagnosis than overwrote")
                .contains("error: Doing nothing passes case idle")
                .contains(
                        "error: The solution does not leave the same files, or end the same way, each time in case clock")
                .contains("warning: In case quiet the solution leaves spare");
    }

    @Test
    void takesAMissingProgramOfAnAcceptedAnswerForAnErrorInCi() {
        Result atHome = grade.run("verify", PACKS.resolve("unsound").toString());
        Result inCi =
                grade.with("CI", "true").run("verify", PACKS.resolve("unsound").toString());

        assertThat(atHome.stdout()).contains("warning: Accepted, but a program it needs is missing here");
        assertThat(inCi.stdout()).contains("error: Accepted, but a program it needs is missing here");
    }

    @Test
    void reportsEveryProblemOfABrokenPackWithItsPlace() {
        Result result = grade.run("verify", PACKS.resolve("broken").toString());

        assertThat(result.exit()).as(result.toString()).isEqualTo(3);
        assertThat(result.stdout()).isEmpty();
        assertThat(result.stderr())
                .contains("hello/mission.yaml:2:5: ")
                .contains("hello/mission.yaml:3:1: ")
                .contains("hello/mission.yaml:5:19: ");
    }
}
