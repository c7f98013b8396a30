package blackbox;

import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Remains;
import testkit.Result;
import testkit.Running;
import testkit.Scratch;
import testkit.User;

/** Nothing of a learner's own chat is in any report, log or file but the learner's own. */
final class PrivacyIT {
    /** In a name, in a text and in the name of the room. */
    private static final String CANARY = "카나리아";

    private static final String CHAT = "Date,User,Message\n"
            + "2021-03-01 10:00:00,\"" + CANARY + "\",\"" + CANARY + " 안녕\"\n"
            + "2021-03-01 10:00:01,\"" + CANARY + "\",\"둘\"\n"
            + "2021-03-01 10:00:02,\"나래\",\"네\"\n";

    /** Prints the chat in every way, names files after it and leaves them, and calls what is not there. */
    private static final String LEAKING =
            "cat *.csv | tee /dev/stderr all; touch \"$(tail -n 3 kakao.csv | head -c 60)\"; \"$(cut -d, -f2 kakao.csv)\";"
                    + " exit $(wc -l < kakao.csv)";

    private static final List<String> KINDS =
            List.of("json", "junit", "tap", "tap14", "markdown", "csv", "github", "classroom50", "classroom");

    private final Path temporary = Scratch.temporaryDirectory();
    private final Path home = Scratch.openDirectory("home");
    private final Path reports = Scratch.openDirectory("reports");

    private GradeCli grade(User user) {
        return GradeCli.newcomer(user)
                .with("TMPDIR", temporary.toString())
                .with("HOME", home.toString())
                .with(
                        "GITHUB_STEP_SUMMARY",
                        Scratch.openFile(reports.resolve("summary"), "").toString())
                .with(
                        "GITHUB_OUTPUT",
                        Scratch.openFile(reports.resolve("output"), "").toString())
                .with("CLASSROOM", "shell")
                .with("ASSIGNMENT", "missions")
                .with("SUBMISSION_TAG", "submit/1")
                .with("COMMIT_URL", "https://git.invalid/c/1")
                .with("RELEASE_URL", "https://git.invalid/r/1");
    }

    private static Path chat(Path directory) {
        return Scratch.file(directory.resolve("KakaoTalk_Chat_" + CANARY + ".csv"), CHAT);
    }

    private Result grade(GradeCli grade, String line, String... more) {
        Path own = Scratch.directory("own");
        chat(own);
        List<String> arguments = new ArrayList<>(List.of("mission5", "--data", own.toString(), "-c", line));
        for (String kind : KINDS) {
            arguments.addAll(List.of("--report", kind + "=" + reports.resolve(kind + ".out")));
        }
        arguments.addAll(List.of(more));
        return grade.run(arguments.toArray(String[]::new));
    }

    /** Every file in which the chat is found, by name or by content. */
    private static List<Path> found(Path... roots) {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(PrivacyIT::tells).forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean tells(Path path) {
        try {
            return path.toString().contains(CANARY)
                    || (Files.isRegularFile(path)
                            && new String(Files.readAllBytes(path), StandardCharsets.UTF_8).contains(CANARY));
        } catch (IOException e) {
            // It is gone.
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {LEAKING, "echo 나래", "cut -d, -f2 kakao.csv | sort | uniq -c | sort -rn", "cat < kakao.csv >&2"})
    void isInNoReportAndNoFile(String line) {
        GradeCli grade = grade(User.Kind.UNPRIVILEGED.user());

        Result text = grade(grade, line);
        Result json = grade(grade, line, "--format", "json");

        assertThat(text).exitsWith(1).doesNotSay(CANARY + "\n", CANARY + " 안녕");
        Assertions.assertThat(text.stdout()).doesNotContain(CANARY);
        Assertions.assertThat(json.stdout()).doesNotContain(CANARY).contains("\"verdict\": \"failed\"");
        Assertions.assertThat(found(reports, home, temporary, grade.directory()))
                .isEmpty();
        Assertions.assertThat(Stream.of(reports.toFile().list())).hasSize(KINDS.size() + 2);
    }

    @Test
    void isInNoLogOfAWorkflow() {
        GradeCli grade = grade(User.Kind.UNPRIVILEGED.user()).with("CI", "true");

        Result failed = grade(grade, LEAKING, "--report", "github");
        Result passed = grade(grade, "echo " + CANARY + " 나래");
        Path damaged = Scratch.directory("own");
        Scratch.file(damaged.resolve("a.csv"), CHAT + "yesterday,\"" + CANARY + "\",\"" + CANARY + "\"\n");
        Result refused =
                grade.run("mission5", "--data", damaged.resolve("a.csv").toString(), "-c", "true");

        assertThat(failed)
                .exitsWith(1)
                .doesNotSay(CANARY, "people: ")
                .complains(
                        "grade: Names and counts of your chat are told only at a terminal, and never where CI=true.\n");
        assertThat(passed).exitsWith(0).doesNotSay("people: ");
        assertThat(refused)
                .exitsWith(2)
                .doesNotSay(CANARY)
                .complainsOf("a.csv:5: the export is not as it should be there.");
    }

    @Test
    void isToldAtTheLearnersOwnTerminal() {
        GradeCli grade = grade(User.own());
        Path own = Scratch.directory("own");
        chat(own);
        String typed = "COLUMNS=120 \"$LAUNCHER\" mission5 --data " + own + " -c \"echo 나래\"";

        String line = "LAUNCHER=$0 script -qec '" + typed + "' /dev/null";
        Result result = grade.shell(line);

        Assertions.assertThat(grade.with("CI", "true").shell(line).stdout())
                .contains("FAILED", "are told only at a terminal")
                .doesNotContain(CANARY, "people: ");
        Assertions.assertThat(result.stdout())
                .contains("2 " + CANARY, "which is your own", "seconds by the clock")
                .doesNotContain("are told only at a terminal");
    }

    /** A grader that is killed cannot tidy up. */
    @ParameterizedTest
    @EnumSource
    void isNowhereAfterTheGraderWasKilled(User.Kind kind) {
        User user = User.Kind.available().contains(kind) ? kind.user() : User.own();
        GradeCli grade = grade(user);
        Path own = Scratch.directory("own");
        chat(own);
        Remains remains = Remains.sinceNow();
        String mark = "grade-test-" + kind + "-" + ProcessHandle.current().pid();
        try (Running running =
                grade.start("mission5", "--data", own.toString(), "-c", "cat kakao.csv > copy; sleep 60; : " + mark)) {
            Assertions.assertThat(Remains.awaitMarked(mark, Duration.ofSeconds(30)))
                    .isNotEmpty();
            running.signal("KILL");
            running.await(Duration.ofSeconds(10));
        }
        Assertions.assertThat(Remains.processesMarked(mark, Duration.ofSeconds(10)))
                .isEmpty();
        Assertions.assertThat(remains.directories(Duration.ofSeconds(10))).isEmpty();
        Assertions.assertThat(Remains.within(temporary, Duration.ofSeconds(10))).isEmpty();
        Assertions.assertThat(found(home)).isEmpty();
    }
}
