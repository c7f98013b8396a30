package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grade.sandbox.SandboxException;
import grade.wording.Language;
import grade.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostTest {
    @TempDir
    Path directory;

    @Test
    void findsTheFirstProgramOnThePathThatCanRun() throws Exception {
        Path first = Files.createDirectory(directory.resolve("first"));
        Path second = Files.createDirectory(directory.resolve("second"));
        Files.createFile(first.resolve("tool"));
        Files.createFile(
                second.resolve("tool"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        assertThat(new Host(List.of(first, second), directory, 1000, "amd64").find("tool"))
                .contains(second.resolve("tool"));
    }

    @Test
    void namesThePackageOfAProgramThatIsMissing() {
        Host host = new Host(List.of(directory), directory, 1000, "amd64");

        assertThatThrownBy(() -> host.need("bwrap"))
                .isInstanceOfSatisfying(
                        SandboxException.class,
                        e -> assertThat(Wording.in(Language.EN).say(e.message()))
                                .contains("sudo apt-get install bubblewrap"));
    }

    @Test
    void keepsWhatMustStandOnTheHostWhereNobodyElseCanPutSomething() throws Exception {
        Path own = Files.createDirectory(directory.resolve("own"));
        Path open = Files.createDirectory(directory.resolve("open"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(rooms(Map.of("TMPDIR", own.toString(), "HOME", "/home/me")))
                .isEqualTo(rootsOr(own.resolve("grade-rooms")));
        assertThat(rooms(Map.of("TMPDIR", open.toString(), "XDG_RUNTIME_DIR", own.toString(), "HOME", "/home/me")))
                .isEqualTo(rootsOr(own.resolve("grade-rooms")));
        assertThat(rooms(Map.of("TMPDIR", "/tmp", "XDG_RUNTIME_DIR", "relative", "HOME", "/home/me")))
                .isEqualTo(rootsOr(Path.of("/home/me/.cache/grade/grade-rooms")));
    }

    @Test
    void looksForProgramsInAbsoluteDirectoriesOnly() {
        assertThat(Host.of(Map.of("PATH", "/x:relative:/y")).path())
                .startsWith(Path.of("/x"), Path.of("/y"))
                .doesNotContain(Path.of("relative"));
    }

    private static Path rooms(Map<String, String> environment) {
        return Host.of(environment).rooms();
    }

    /** Lines of root are run by somebody who reaches nothing of root's own. */
    private static Path rootsOr(Path expected) {
        return Host.of(Map.of()).isRoot() ? Path.of("/run/grade") : expected;
    }
}
