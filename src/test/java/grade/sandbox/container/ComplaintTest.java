package grade.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Message;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComplaintTest {
    private static final Client PODMAN =
            new Client(Client.Kind.PODMAN, Path.of("/usr/bin/podman"), Path.of("/usr/bin/setsid"), Map.of());
    private static final Client DOCKER =
            new Client(Client.Kind.DOCKER, Path.of("/usr/bin/docker"), Path.of("/usr/bin/setsid"), Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error: inspecting object: no such image x",
                "Error: x: image not known",
                "Error: failed to find image x: x: No such image",
                "Error response from daemon: No such image: x:latest",
                "Error: No such object: x"
            })
    void knowsAMissingImage(String printed) {
        assertThat(Complaint.aboutImage(PODMAN, "x", printed))
                .isEqualTo(Message.of("sandbox-image-missing", "x", "podman pull x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
                "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock"
            })
    void knowsADaemonOutOfReach(String printed) {
        assertThat(Complaint.aboutImage(DOCKER, "x", printed))
                .isEqualTo(Message.of("sandbox-no-daemon", "docker", printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error: default OCI runtime crun not found: invalid argument",
                "Error: OCI runtime error: crun: unknown cgroup mode",
                "Error: command required for rootless mode with multiple IDs: exec: newuidmap: not found"
            })
    void repeatsWhatItDoesNotKnow(String printed) {
        assertThat(Complaint.refusal(PODMAN, "\n" + printed + "\nmore"))
                .isEqualTo(Message.of("sandbox-container-refused", "podman", printed));
    }
}
