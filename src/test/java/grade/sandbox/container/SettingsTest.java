package grade.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.Start;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.Slot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    private static final Client PODMAN =
            new Client(Client.Kind.PODMAN, Path.of("/usr/bin/podman"), Path.of("/usr/bin/setsid"), Map.of());
    private static final Client DOCKER =
            new Client(Client.Kind.DOCKER, Path.of("/usr/bin/docker"), Path.of("/usr/bin/setsid"), Map.of());
    private static final Host ROOT = new Host(List.of(), Path.of("/tmp"), 0, "amd64");
    private static final Host SOMEBODY = new Host(List.of(), Path.of("/tmp"), 1234, "amd64");

    private static List<String> options(Client client, boolean bounded, Host host) {
        Slot slot = new Slot(Path.of("/tmp/g"), Path.of("/tmp/g/slot"));
        SortedMap<String, Path> stubs = new TreeMap<>(Map.of("/usr/bin/vi", Path.of("/tmp/g/vi")));
        return new Settings(client, bounded, User.of(client, host))
                .of("n", slot, stubs, new Execution("true", Start.EMPTY, "", Limits.DEFAULT, Set.of()));
    }

    @Test
    void boundsWhatTheKernelCanAndAsksNothingElseOfIt() {
        assertThat(options(PODMAN, true, ROOT))
                .contains("--memory=536870912b", "--memory-swap=536870912b", "--pids-limit=65");
        assertThat(options(PODMAN, false, SOMEBODY)).noneMatch(option -> option.startsWith("--memory"));
        assertThat(new Settings(PODMAN, true, User.of(PODMAN, ROOT)).moreProcesses(Limits.DEFAULT))
                .isEqualTo(936);
        assertThat(new Settings(PODMAN, false, User.of(PODMAN, SOMEBODY)).moreProcesses(Limits.DEFAULT))
                .isZero();
    }

    @Test
    void runsLinesAsNobodysUserOrTheCaller() {
        assertThat(options(PODMAN, true, ROOT)).contains("--user=64321:64321");
        assertThat(options(DOCKER, true, ROOT)).contains("--user=64321:64321");
        assertThat(options(PODMAN, true, SOMEBODY)).contains("--user=1000:1000", "--userns=keep-id:uid=1000,gid=1000");
        assertThat(options(DOCKER, true, SOMEBODY)).contains("--user=1234:1234");
    }

    @Test
    void givesDockerNoOptionThatItDoesNotKnow() {
        assertThat(options(DOCKER, true, ROOT))
                .noneMatch(option ->
                        option.matches("--(read-only-tmpfs|no-hosts|http-proxy|image-volume|pidfile|timeout).*"))
                .noneMatch(option -> option.contains("notmpcopyup"));
    }

    @Test
    void putsAStubOverEachForbiddenFileOfTheImage() {
        assertThat(options(PODMAN, true, ROOT)).contains("--volume=/tmp/g/vi:/usr/bin/vi:ro");
    }
}
