package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import testkit.Json;
import testkit.Result;
import testkit.Running;
import testkit.Scratch;
import testkit.Sha256;
import testkit.User;

/** A release is built as its workflow builds it, from what is committed. It takes minutes and needs a repository of Maven. */
@Tag("consumers")
final class ReleaseTest {
    private static final String RELEASE = " 0.1.0 someone/grade ../built";

    private final Path clone = Scratch.directory("release").resolve("clone");

    private Result run(String line) {
        String whole = "cd \"$0\" && " + line;
        java.util.List<String> command = java.util.List.of("bash", "-c", whole, clone.toString());
        try (Running running = Running.start(User.own(), command)) {
            return running.await(Duration.ofMinutes(15));
        }
    }

    private void succeeds(String line) {
        Result result = run(line);
        assertThat(result.exit()).as(result.toString()).isZero();
    }

    @Test
    void givesTheSameJarTwiceAndTheActionRunsIt() throws Exception {
        Files.createDirectory(clone);
        succeeds("git clone -q " + Path.of("").toAbsolutePath() + " . && git config user.name Nobody"
                + " && git config user.email nobody@localhost");

        succeeds(".ci/release build" + RELEASE);

        Path built = clone.resolveSibling("built");
        succeeds("cd ../built && sha256sum --check --strict SHA256SUMS");
        Object bill = Json.parse(Files.readString(built.resolve("grade.cdx.json")));
        assertThat(Json.at(bill, "metadata", "component", "version")).isEqualTo("0.1.0");
        assertThat(Json.at(bill, "components").toString()).contains("picocli", "commons-exec");
        assertThat(Files.readString(built.resolve("NOTES.md")))
                .contains("grade init")
                .doesNotContain("## ");
        assertThat(run(".ci/release check" + RELEASE).exit()).isNotZero();
        succeeds(".ci/release pin" + RELEASE);
        succeeds(".ci/release check" + RELEASE);
        assertThat(Files.readString(clone.resolve(".github/actions/grade/release")))
                .isEqualTo("repository someone/grade\nversion 0.1.0\nsha256 " + Sha256.of(built.resolve("grade.jar"))
                        + "\n");
        knowsItsCommitStillWhereThePinIsCommitted();
    }

    /** Else the jar of the tagged commit would be another than the one that it pins. */
    private void knowsItsCommitStillWhereThePinIsCommitted() {
        succeeds("git add . && git commit -qm 'Pin the release'");
        String commit = run("java -jar ../built/grade.jar --version | sed -n 's/^commit: //p'")
                .stdout()
                .strip();
        assertThat(commit).matches("[0-9a-f]{40}");
        succeeds("test \"$(git log -1 --format=%H -- pom.xml .mvn src/main missions .github/actions/grade/run)\" = "
                + commit);
        assertThat(run("java -jar ../built/grade.jar init new --github && cat new/.github/workflows/grade.yml")
                        .stdout())
                .contains("uses: someone/grade/.github/actions/grade@v0.1.0\n");
    }

    @Test
    void isRefusedWithoutAVersionThatTheChangeLogKnows() throws Exception {
        Files.createDirectory(clone);
        succeeds("git clone -q " + Path.of("").toAbsolutePath() + " .");

        assertThat(run(".ci/release build 9.9.9 someone/grade ../built").stderr())
                .contains("no section");
        assertThat(run(".ci/release build 'x; y' someone/grade ../built").stderr())
                .contains("is no version");
        assertThat(run(".ci/release build 0.1.0 'a b' ../built").stderr()).contains("is no repository");
    }
}
