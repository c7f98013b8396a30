package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.GradeCli;
import testkit.Remains;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Scratch;

/** {@code --sandbox container} where no container can be had: nothing runs, and the fix is said. */
@Execution(ExecutionMode.CONCURRENT)
final class ContainerRefusedIT {
    private static final String RIGHT = "echo 'Hi!!!!!!' > test.txt";
    private static final String ID = "sha256:0123456789abcdef";

    /** Answers all questions as podman does; then the last line of the script decides. */
    private static final String ABLE = """
            [ "$1" != --log-level=fatal ] || shift
            case "$1 $2" in
              'image inspect') echo %s ;;
              'info --format') echo '4.3.1 v2 [cpu memory pids]' ;;
              'rm '*) echo "$*" >> "${0%%/*}/removed" ;;
              *) case "$*" in
                *--name=*) ;;
                *) printf '5.2.15(1)\\nsort (GNU coreutils) 9.1\\nmawk\\nmawk 1.3.4\\n/bin/bash\\n/usr/bin/bash\\n'; exit ;;
              esac
            """.formatted(ID);

    private final Path programs = Scratch.directory("programs");

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        "podman",
                        "echo 'Error: inspecting object: grade/none: image not known' >&2; exit 125",
                        List.of(
                                "The image docker.io/library/debian:12",
                                "    podman pull docker.io/library/debian:12")),
                Arguments.of(
                        "docker",
                        "echo 'Error response from daemon: No such image: x' >&2; exit 1",
                        List.of("    docker pull docker.io/library/debian:12", "GRADE_IMAGE")),
                Arguments.of(
                        "docker",
                        "echo 'Cannot connect to the Docker daemon at unix:///x. Is it running?' >&2; exit 1",
                        List.of("docker cannot reach its daemon")),
                Arguments.of(
                        "podman",
                        "echo 'Error: default OCI runtime \"crun\" not found' >&2; exit 125",
                        List.of("podman could not start a container: Error: default OCI runtime")),
                Arguments.of("podman", "exit 0", List.of("podman could not start a container")),
                Arguments.of("podman", "kill -KILL $$", List.of("podman could not start a container")));
    }

    /** What a client may do when it shall start a line, and not one of it did. */
    static Stream<Arguments> brokenRuns() {
        return Stream.of(
                Arguments.of("exit 0", "gave no reason"),
                Arguments.of("echo 'PASSED'; exit 0", "gave no reason"),
                Arguments.of("echo 'Error: crun: cgroup v1' >&2; exit 126", "Error: crun: cgroup v1"),
                Arguments.of("echo 'Error: no space left on device' >&2; exit 125", "no space left on device"),
                Arguments.of("kill -KILL $$", "gave no reason"));
    }

    @Test
    void saysWhatIsMissing() {
        Result result = withPrograms().run("mission1", "-c", RIGHT, "--sandbox", "container");

        ResultAssert.assertThat(result).exitsWith(4);
        assertThat(result.stdout())
                .startsWith("NOT JUDGED  mission1")
                .contains("podman or docker must be on the PATH")
                .contains("    sudo apt-get install podman");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhyThereIsNone(String client, String script, List<String> said) {
        Scratch.program(programs.resolve(client), script);

        Result result = withPrograms().run("mission1", "-c", RIGHT, "--sandbox", "container");

        ResultAssert.assertThat(result).exitsWith(4).says(said.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("brokenRuns")
    void judgesNothingThatDidNotRun(String atRun, String said) throws Exception {
        Remains remains = Remains.sinceNow();
        Scratch.program(programs.resolve("podman"), ABLE + "  " + atRun + " ;;\nesac");

        Result result = withPrograms().run("mission1", "-c", RIGHT, "--sandbox", "container");

        ResultAssert.assertThat(result).exitsWith(4).says(said);
        assertThat(Files.readString(programs.resolve("removed"))).contains("rm --force --ignore --time=0 grade-");
        assertThat(remains.directories(Duration.ofSeconds(20))).isEmpty();
    }

    /** Ctrl-C at a terminal must not reach it between making a container and starting that. */
    @Test
    void startsItsClientInASessionOfItsOwn() throws Exception {
        Path log = Scratch.openFile(programs.resolve("log"), "");
        String session = "for word in $(cat /proc/$$/stat); do set -- \"$@\" \"$word\"; done";
        Scratch.program(
                programs.resolve("podman"),
                "(set --; " + session + "; echo \"${1} ${6}\" >> " + log + ")\n" + ABLE + "  exit 0 ;;\nesac");

        withPrograms().run("mission1", "-c", RIGHT, "--sandbox", "container");

        List<String> processAndSession = Files.readAllLines(log);
        assertThat(processAndSession).hasSizeGreaterThan(3).allMatch(line -> line.matches("(\\d+) \\1"));
    }

    @Test
    void asksPodmanBeforeDocker() {
        Scratch.program(programs.resolve("podman"), "echo 'Error: of podman' >&2; exit 125");
        Scratch.program(programs.resolve("docker"), "echo 'Error: of docker' >&2; exit 125");

        assertThat(withPrograms()
                        .run("mission1", "-c", RIGHT, "--sandbox", "container")
                        .stdout())
                .contains("Error: of podman");
    }

    @Test
    void neverFetchesAnything() throws Exception {
        Path log = Scratch.openFile(programs.resolve("log"), "");
        Scratch.program(programs.resolve("podman"), "echo \"$*\" >> " + log + "; echo 'image not known' >&2; exit 125");

        withPrograms().with("GRADE_IMAGE", "-evil").run("mission1", "-c", RIGHT, "--sandbox", "container");

        assertThat(log).content().isEqualTo("--log-level=fatal image inspect --format {{.Id}} -- -evil\n");
    }

    @Test
    void knowsItsKinds() {
        Result result = GradeCli.inEnglish().run("mission1", "-c", RIGHT, "--sandbox", "chroot");

        ResultAssert.assertThat(result).exitsWith(2).printsNothing();
        assertThat(result.stderr()).contains("AUTO, BUBBLEWRAP, CONTAINER, NONE");
    }

    @Test
    void doctorSaysWhetherTheContainerEngineCanBeHad() {
        assertThat(withPrograms().run("doctor").stdout())
                .contains("[ ok ]  container: neither podman nor docker is on the PATH");

        Scratch.program(programs.resolve("podman"), "echo 'Error: image not known' >&2; exit 125");
        Result result = withPrograms().run("doctor");
        ResultAssert.assertThat(result).exitsWith(0);
        assertThat(result.stdout())
                .contains("[weak]  container: The image docker.io/library/debian:12")
                .endsWith("This machine can grade.\n");
    }

    /** The programs of this test, and of the machine all but container engines. */
    private GradeCli withPrograms() {
        Path others = Scratch.directory("others");
        for (String directory : List.of(System.getProperty("java.home") + "/bin", "/usr/bin", "/bin")) {
            try (Stream<Path> files = Files.list(Path.of(directory))) {
                for (Path file : files.toList()) {
                    Path link = others.resolve(String.valueOf(file.getFileName()));
                    boolean isEngine = link.endsWith("podman") || link.endsWith("docker");
                    if (!isEngine && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createSymbolicLink(link, file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return GradeCli.inEnglish().with("PATH", programs + ":" + others);
    }
}
