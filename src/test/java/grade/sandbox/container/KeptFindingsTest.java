package grade.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Tools;
import grade.sandbox.engine.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in an image is asked once; the client here is a script that answers as podman does. */
final class KeptFindingsTest {
    private static final String PODMAN = """
            #!/bin/sh
            echo asked >> "$0.log"
            case "$*" in
              *info*) echo '4.3.1 %s' ;;
              *) printf '5.2.15(1)-release\\nsort (GNU coreutils) 9.1\\nmawk\\nmawk 1.3.4 2020\\n'
                 printf '/usr/bin/vi\\n/bin/vi\\n/usr/bin/wc\\n/usr/bin/vim.tiny\\n/usr/bin/vim.tiny\\n/usr/bin/wc\\n' ;;
            esac
            """;

    private final ExecutorService pumps = Executors.newCachedThreadPool();

    @TempDir
    Path directory;

    private Client client;

    @BeforeEach
    void pretend() throws IOException {
        client = client("v2 [cpu memory pids]");
    }

    @AfterEach
    void end() {
        pumps.shutdown();
    }

    private Client client(String groups) throws IOException {
        Path program = directory.resolve("podman");
        Files.writeString(program, PODMAN.formatted(groups));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Client(Client.Kind.PODMAN, program, Path.of("/usr/bin/setsid"), Map.of("PATH", "/usr/bin:/bin"));
    }

    private Findings find(String id, int uid) {
        Host host = new Host(List.of(), directory, uid, "amd64");
        Optional<Path> cache = Optional.of(directory.resolve("cache"));
        return new KeptFindings(cache).of(new Image("course", id), client, host, pumps);
    }

    private long questions() throws IOException {
        return Files.readAllLines(directory.resolve("podman.log")).size();
    }

    @Test
    void tellsVersionsAndWhereNamesLead() {
        Findings found = find("sha256:1", 1000);

        assertThat(found.engine()).isEqualTo("podman 4.3.1");
        assertThat(found.survey().tools()).isEqualTo(new Tools("5.2.15", "9.1", "mawk 1.3.4"));
        assertThat(found.survey().programs()).isEqualTo(Map.of("vi", "/usr/bin/vim.tiny", "wc", "/usr/bin/wc"));
    }

    @Test
    void remembersThemAsLongAsTheImageIsTheSame() throws IOException {
        Findings first = find("sha256:1", 1000);
        long asked = questions();

        assertThat(find("sha256:1", 1000)).isEqualTo(first);
        assertThat(questions()).isEqualTo(asked);
        find("sha256:2", 1000);
        assertThat(questions()).isEqualTo(2 * asked);
    }

    @Test
    void knowsWhereTheKernelKeepsNoLimits() throws IOException {
        assertThat(find("sha256:1", 1000).bounded()).isTrue();
        client = client("v2 [cpu memory]");
        assertThat(find("sha256:2", 1000).bounded()).isFalse();
        client = client("v1 [cpu memory pids]");
        assertThat(find("sha256:3", 1000).bounded()).isFalse();
        assertThat(find("sha256:3", 0).bounded()).isTrue();
    }
}
