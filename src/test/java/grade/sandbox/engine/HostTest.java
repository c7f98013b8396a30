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
    void keepsRootsWorkspacesWhereTheOtherUserCanReachThem() {
        Host host = Host.of(Map.of("PATH", "/x:relative:/y", "TMPDIR", "/home/me/tmp"));

        assertThat(host.temporary()).isEqualTo(Path.of(host.isRoot() ? "/tmp" : "/home/me/tmp"));
        assertThat(host.path()).startsWith(Path.of("/x"), Path.of("/y")).doesNotContain(Path.of("relative"));
    }
}
