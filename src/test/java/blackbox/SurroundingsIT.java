package blackbox;

import static org.assertj.core.api.Assumptions.assumeThat;
import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Installation;
import testkit.Result;
import testkit.Scratch;
import testkit.User;

/** Whatever the machine around it is like, grade works or says what is missing. */
@Execution(ExecutionMode.CONCURRENT)
final class SurroundingsIT {
    private static final String RIGHT = "echo 'Hi!!!!!!' > test.txt";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mission1 -c true",
                "mission1 -c true --format json",
                "list",
                "show mission1",
                "--help",
                "--version"
            })
    void exitsLikeAProgramThatSigpipeEndsWhereItsOutputIsClosed(String arguments) {
        for (String closed : new String[] {">&-", "> /dev/full", "| head -c 0; exit ${PIPESTATUS[0]}"}) {
            Result result = GradeCli.inEnglish().shell("\"$0\" " + arguments + " " + closed);

            assertThat(result).exitsWith(141).printsNothing().doesNotComplain();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2>&-", "<&-", "< /", "2> /dev/full"})
    void doesWithoutTheOtherStreams(String closed) {
        Result result = GradeCli.inEnglish().shell("\"$0\" mission1 -c \"$1\" " + closed, RIGHT);

        assertThat(result).exitsWith(0).says("PASSED").doesNotComplain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/nowhere", "/dev/null", "relative", ""})
    void doesWithoutAHome(String home) throws IOException {
        GradeCli grade = GradeCli.inEnglish().with("HOME", home);

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
        Assertions.assertThat(grade.directory()).isEmptyDirectory();
    }

    @Test
    void doesWithoutTheVariableHome() throws IOException {
        GradeCli grade = GradeCli.inEnglish().without("HOME");

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
        Assertions.assertThat(grade.directory()).isEmptyDirectory();
    }

    @Test
    void writesNothingIntoAHomeThatItMayNotWrite() throws IOException {
        GradeCli grade = GradeCli.newcomer(User.Kind.UNPRIVILEGED.user());
        Files.setPosixFilePermissions(grade.home(), PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
        Assertions.assertThat(grade.home()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-xr-xr-x", "---------"})
    void doesWithoutACacheThatItMayNotWriteOrRead(String permissions) throws IOException {
        GradeCli grade = GradeCli.newcomer(User.Kind.UNPRIVILEGED.user());
        assertThat(grade.run("mission1", "-c", RIGHT)).exitsWith(0);
        Files.setPosixFilePermissions(
                grade.home().resolve(".cache/grade"), PosixFilePermissions.fromString(permissions));

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
        assertThat(grade.run("mission3", "-c", "wc -l < test.txt"))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
    }

    @Test
    void doesWithoutACacheThatOthersSpoilt() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        assertThat(grade.run("mission1", "-c", RIGHT)).exitsWith(0);
        Result spoil = grade.shell("find ~/.cache -type f -exec sh -c 'head -c 40 /dev/urandom > \"$1\"' _ {} \\;");
        Assertions.assertThat(spoil.exit()).isZero();

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "20", "54", "9999", "-1", "wide"})
    void doesWithAnyWidthOfTheTerminal(String columns) {
        GradeCli grade = GradeCli.inEnglish().with("COLUMNS", columns);

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
        assertThat(grade.run("--help")).exitsWith(0).says("grade --all").doesNotComplain();
    }

    @Test
    void worksInATemporaryDirectoryOfAnyName() throws IOException {
        Path temporary = Scratch.openDirectory("temporary '한글'\t$(x)");
        GradeCli grade = GradeCli.as(User.Kind.UNPRIVILEGED.user()).with("TMPDIR", temporary.toString());

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
        Assertions.assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void judgesWhereRootMayNotLookIntoOtherProcesses() {
        assumeThat(User.own().uid()).as("only root can lack that right").isZero();
        List<String> poor = List.of("setpriv", "--bounding-set", "-sys_ptrace", "--inh-caps", "-sys_ptrace", "--");
        GradeCli grade = GradeCli.as(new User(poor, 0, false));

        assertThat(grade.run("mission1", "-c", RIGHT)).exitsWith(0).says("PASSED");
        assertThat(grade.run("mission3", "-c", "wc -l < test.txt")).exitsWith(0);
        assertThat(grade.run("mission3", "-c", "echo 666")).exitsWith(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere/at all", "/proc", "/dev/null", "relative"})
    void needsNoTemporaryDirectory(String temporary) {
        GradeCli grade = GradeCli.as(User.Kind.UNPRIVILEGED.user()).with("TMPDIR", temporary);

        assertThat(grade.run("mission1", "-c", RIGHT)).exitsWith(0).says("PASSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en_US.UTF-8 | Java is missing; grade needs Java 17 or newer. On Debian or Ubuntu: sudo apt-get install"
                        + " openjdk-17-jdk-headless",
                "ko_KR.UTF-8 | Java가 없습니다. grade에는 Java 17 이상이 필요합니다. 데비안이나 우분투에서는 sudo apt-get"
                        + " install openjdk-17-jdk-headless 명령으로 설치하세요.",
            })
    void saysHowToInstallJavaWhereThereIsNone(String locale, String message) throws IOException {
        GradeCli grade =
                GradeCli.inEnglish().with("PATH", programs("none").toString()).with("LANG", locale);

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(4)
                .printsNothing()
                .complains("grade: " + message + "\n");
    }

    @Test
    void saysWhatToDoAboutAJavaThatIsTooOld() throws IOException {
        Path programs = programs("old");
        Path java =
                Scratch.file(programs.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(GradeCli.inEnglish().with("PATH", programs.toString()).run("mission1", "-c", RIGHT))
                .exitsWith(4)
                .printsNothing()
                .complains("grade: " + java
                        + " is Java 11; grade needs Java 17 or newer. Set JAVA_HOME to one, or on Debian or"
                        + " Ubuntu: sudo apt-get install openjdk-17-jdk-headless\n");
    }

    @Test
    void takesTheJavaThatJavaHomeNames() throws IOException {
        GradeCli grade = GradeCli.inEnglish()
                .with("PATH", programs("home").toString())
                .with("JAVA_HOME", System.getProperty("java.home"));

        assertThat(grade.run("mission1", "-c", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ln -s \"$0\" g; ./g mission1 -c \"$1\"",
                "ln -s \"$0\" g; mkdir d; ln -s ../g d/h; ln -s d/h i; cd d; ../i mission1 -c \"$1\"",
                "ln -s \"${0%/*}\" '한글 dir'; '한글 dir/grade' mission1 -c \"$1\"",
                "PATH=${0%/*}:$PATH; cd /; grade mission1 -c \"$1\"",
                "mkdir bin; ln -s \"$0\" bin/grade; PATH=bin:$PATH; grade mission1 -c \"$1\"",
                "cd \"${0%/*}/target\"; ../grade mission1 -c \"$1\"",
                "cd \"${0%/*}\"; bash grade mission1 -c \"$1\"",
                "CDPATH=/ GREP_OPTIONS=x BASH_ENV=/dev/null POSIXLY_CORRECT=1 \"$0\" mission1 -c \"$1\"",
                "set -e; umask 777; ulimit -n 64; \"$0\" mission1 -c \"$1\"",
            })
    void startsFromWhereverItIsCalled(String line) {
        assertThat(GradeCli.inEnglish().shell(line, RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"umask 777", "umask 000", "ulimit -n 64", "ulimit -c unlimited", "trap '' INT HUP PIPE"})
    void givesTheSameVerdictWhateverItInherits(String state) {
        GradeCli grade = GradeCli.newcomer(User.Kind.UNPRIVILEGED.user());

        assertThat(grade.shell(state + "; \"$0\" mission1 -c \"$1\"", RIGHT))
                .exitsWith(0)
                .says("PASSED")
                .doesNotComplain();
        assertThat(grade.shell(state + "; \"$0\" mission1 -c true"))
                .exitsWith(1)
                .says("FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ulimit -f 8000", "ulimit -u 1000; ulimit -f 8000"})
    void judgesNothingWhereItInheritsLowerLimitsThanARunNeeds(String state) {
        GradeCli grade = GradeCli.newcomer(User.Kind.UNPRIVILEGED.user());

        assertThat(grade.shell(state + "; \"$0\" mission1 -c \"$1\"", RIGHT))
                .exitsWith(4)
                .says("ulimit: file size: cannot modify limit")
                .doesNotSay("FAILED");
    }

    @Test
    void saysThatItsDirectoryIsGone() {
        Result result = GradeCli.inEnglish().shell("mkdir d; cd d; rmdir ../d; \"$0\" mission1 -c \"$1\"", RIGHT);

        assertThat(result).exitsWith(4).printsNothing().complainsOf("grade: ", "directory");
    }

    @Test
    void leavesItsInstallationAsItIs() throws IOException {
        Assertions.assertThat(Installation.home().resolve("target"))
                .isDirectoryNotContaining(file -> !file.toString().matches(".*/(grade\\.jar|java-checked)"));
    }

    /** A directory with what the launcher needs, but no Java. */
    private static Path programs(String name) throws IOException {
        Path programs = Scratch.directory("programs-" + name);
        for (String program :
                new String[] {"bash", "sh", "env", "readlink", "find", "sed", "head", "bwrap", "setpriv", "mkfifo"}) {
            Files.createSymbolicLink(programs.resolve(program), Path.of("/usr/bin", program));
        }
        return programs;
    }
}
