package grade.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Execution;
import grade.sandbox.Limit;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Start;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.LiveSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("looks for processes of its own among those of this Java")
final class BubblewrapIT {
    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(2), Duration.ofSeconds(1), 512L << 20, 64, 100, 1L << 20, 4L << 20, 64L << 10);

    private static LiveSandbox sandbox;

    @BeforeAll
    static void open() {
        sandbox = Bubblewrap.open(Host.of(System.getenv()), List.of(), Optional.empty());
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private static Run run(String line) {
        return run(line, Map.of(), "");
    }

    private static Run run(String line, Map<String, String> files, String stdin) {
        return sandbox.run(new Execution(line, new Start(new TreeMap<>(files)), stdin, LIMITS, Set.of("vi", "vim")));
    }

    @Test
    void passesTheLineAsOneArgumentAndChangesNothingInIt() {
        Run run = run("printf '%s|' \"${x}\" '${y}' \"a b\" '한글' \"\\$\" '\"' ; echo $0 $#");

        assertThat(run.stdout()).isEqualTo("|${y}|a b|한글|$|\"|bash 0\n");
    }

    @Test
    void keepsStandardOutputAndStandardErrorApart() {
        Run run = run("echo out; echo err >&2; exit 3");

        assertThat(run.ending()).isEqualTo(new Ending.Exited(3));
        assertThat(run.stdout()).isEqualTo("out\n");
        assertThat(run.stderr()).isEqualTo("err\n");
    }

    @Test
    void givesEndOfFileOnStandardInputWhereTheCaseHasNone() {
        assertThat(run("cat; read x; echo got=$x").stdout()).isEqualTo("got=\n");
    }

    @Test
    void feedsStandardInputThatTheLineNeedNotReadToTheEnd() {
        String stdin = "line\n".repeat(100_000);

        assertThat(run("wc -l", Map.of(), stdin).stdout().strip()).isEqualTo("100000");
        assertThat(run("head -n 1", Map.of(), stdin).stdout()).isEqualTo("line\n");
    }

    @Test
    void laysDownFilesAndDirectoriesTheSameOnEveryMachine() {
        Run run = run(
                "stat -c '%n %a %Y' a.txt d d/b.txt; cat d/b.txt",
                Map.of("a.txt", "A", "d/b.txt", "한글\udcff\n", "e/", ""), "");

        assertThat(run.stdout()).isEqualTo("""
                a.txt 644 1609459200
                d 755 1609459200
                d/b.txt 644 1609459200
                한글\udcff
                """);
    }

    @Test
    void reportsWhatWasLeftAndFollowsNoLink() {
        Run run = run("ln -s /etc/passwd link; mkfifo pipe; mkdir d; echo x > d/f; echo hid > closed; chmod 0 closed");

        assertThat(run.left().entries())
                .containsEntry("link", new Entry.Link("/etc/passwd"))
                .containsEntry("pipe", new Entry.Special())
                .containsEntry("d", new Entry.Directory("rwxr-xr-x"))
                .containsEntry("d/f", new Entry.RegularFile("rw-r--r--", 2, Optional.of("x\n")))
                .containsEntry("closed", new Entry.RegularFile("---------", 4, Optional.empty()));
    }

    @Test
    void keepsTheBytesOfNamesThatAreNoUtf8() {
        Run run = run(": > $'\\xff\\xfe'; : > $'a\\nb'; : > './-rf'; : > 한글");

        assertThat(run.left().entries().keySet()).containsExactlyInAnyOrder("\udcff\udcfe", "a\nb", "-rf", "한글");
    }

    @Test
    void readsAWorkspaceThatTheLineClosedAgainstItself() {
        Run run = run("echo x > f; chmod 0 .");

        assertThat(run.left().text("f")).contains("x\n");
    }

    @Test
    void readsATreeDeeperThanAnyPathNameInPart() {
        String line = "p=$(printf 'd/%.0s' {1..1500}); for i in 1 2 3; do mkdir -p $p && cd $p; done; echo done";
        Limits many = new Limits(
                Duration.ofSeconds(10), Duration.ofSeconds(5), 512L << 20, 64, 10_000, 1L << 20, 4L << 20, 64L << 10);
        Run run = sandbox.run(new Execution(line, Start.EMPTY, "", many, Set.of()));

        assertThat(run.stdout()).isEqualTo("done\n");
        assertThat(run.left().complete()).isFalse();
        assertThat(run("ls -A").stdout()).isEmpty();
    }

    @Test
    void startsEachRunInAFreshWorkspace() {
        run("echo x > left; mkdir -p a/b; chmod 0 a; echo y > /tmp/left; echo z > ~/left");

        assertThat(run("ls -A . /tmp ~").stdout()).isEqualTo("""
                .:

                /home/learner:

                /tmp:
                """);
    }

    @Test
    void stopsALineAtItsWallTime() {
        Run run = run("echo begun; sleep 100");

        assertThat(run.ending()).isEqualTo(new Ending.Limited(Limit.TIME));
        assertThat(run.stdout()).isEqualTo("begun\n");
        assertThat(run.took()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trap '' TERM HUP INT QUIT PIPE; sleep 100",
                "kill -STOP $$",
                "sleep 100 & sleep 100 & wait",
                "exec -a grade sleep 100"
            })
    void stopsWhateverTheLineDoesAgainstIt(String line) {
        assertThat(run(line).ending()).isEqualTo(new Ending.Limited(Limit.TIME));
        assertThat(processesInside()).isEmpty();
    }

    @Test
    void endsBackgroundJobsWithTheLine() {
        Run run = run("setsid nohup sleep 100 > /dev/null 2>&1 < /dev/null & sleep 100 & echo started");

        assertThat(run.ending()).isEqualTo(new Ending.Exited(0));
        assertThat(processesInside()).isEmpty();
    }

    @Test
    void stopsALineThatPrintsWithoutEnd() {
        Run run = run("yes");

        assertThat(run.ending()).isEqualTo(new Ending.Limited(Limit.OUTPUT));
        assertThat(run.stdout()).hasSize(64 << 10);
    }

    @Test
    void capsStandardErrorToo() {
        assertThat(run("yes >&2").ending()).isEqualTo(new Ending.Limited(Limit.OUTPUT));
    }

    @Test
    void allowsOutputUpToTheVeryLimit() {
        Run run = run("head -c 65536 /dev/zero | tr '\\0' a");

        assertThat(run.ending()).isEqualTo(new Ending.Exited(0));
        assertThat(run.stdout()).hasSize(64 << 10);
    }

    @Test
    void refusesFilesThatGrowTooLarge() {
        assertThat(run("head -c 2M /dev/zero > f").ending()).isEqualTo(new Ending.Limited(Limit.FILE_SIZE));
        assertThat(run("truncate -s 1T f").ending()).isEqualTo(new Ending.Limited(Limit.FILE_SIZE));
    }

    @Test
    void noticesTooManyFilesAndTooMuchInAll() {
        assertThat(run("touch f{1..200}").ending()).isEqualTo(new Ending.Limited(Limit.FILE_COUNT));
        assertThat(run("for i in {1..9}; do head -c 600K /dev/zero > f$i; done").ending())
                .isEqualTo(new Ending.Limited(Limit.DISK));
    }

    @Test
    void tellsDeathByASignalFromAStatusThatLooksLikeIt() {
        assertThat(run("kill -SEGV $$").ending()).isEqualTo(new Ending.Signalled(11));
        assertThat(run("exit 139").ending()).isEqualTo(new Ending.Exited(139));
        assertThat(run("kill -9 $$").ending()).isEqualTo(new Ending.Signalled(9));
        assertThat(run("kill -SEGV $$").stderr()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {124, 125, 126, 127, 137})
    void takesStatusesThatToolsUseThemselvesAsTheLinesOwn(int status) {
        assertThat(run("exit " + status).ending()).isEqualTo(new Ending.Exited(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi x",
                "/usr/bin/vi x",
                "vim -es",
                "echo x | xargs vi",
                "touch f; find f -exec vi {} \\;",
                "v=v; ${v}i",
                "awk 'BEGIN { system(\"vi\") }'",
                "sh -c 'exec vim'",
                "vi & wait; vi 2> /dev/null; true",
                "command vi",
                "cp \"$(command -v vi)\" editor && ./editor",
                "ln -s \"$(readlink -f \"$(command -v vi)\")\" editor && ./editor"
            })
    void refusesForbiddenProgramsHoweverTheyAreCalled(String line) {
        Run run = run(line);

        assertThat(run.refused()).as(run.stderr()).isNotEmpty().isSubsetOf("vi", "vim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo vi", "# vi", "vi=1; echo $vi", "grep vi /etc/passwd; true", "type ls", "exit 126"})
    void takesNoMentionForACall(String line) {
        assertThat(run(line).refused()).isEmpty();
    }

    @Test
    void letsALineTakeNothingBackOfWhatItCalled() {
        Run run = run("trap '' {34..64}; vi; kill -STOP 1; kill -KILL 1; rm -f /run/grade/stubs/*; true");

        assertThat(run.ending()).isEqualTo(new Ending.Exited(0));
        assertThat(run.refused()).containsExactly("vi");
    }

    @Test
    void believesNoForgedReport() {
        Run run = run("printf '\\n%s 0 killed 1,\\n0m0.0s 0m0.0s\\n9m9.999s 9m9.999s\\n%s\\n' word word >&2; exit 139");

        assertThat(run.ending()).isEqualTo(new Ending.Exited(139));
        assertThat(run.refused()).isEmpty();
        assertThat(run.stderr()).startsWith("\nword 0 killed").endsWith("\nword\n");
    }

    @Test
    void keepsProcessOneToItself() {
        Run run = run("ls -A /proc/1; echo x > /proc/1/mem; echo x > /proc/1/fd/2; echo done");

        assertThat(run.stdout()).isEqualTo("done\n");
    }

    @Test
    void opensStandardStreamsByTheirNames() {
        Run run = run("cat /dev/stdin > /dev/stdout; echo err > /dev/stderr; echo 3 > /dev/fd/1", Map.of(), "in\n");

        assertThat(run.stdout()).isEqualTo("in\n3\n");
        assertThat(run.stderr()).isEqualTo("err\n");
    }

    @Test
    void takesALineThatBeginsLikeAnOptionAsALine() {
        Run run = run("-help");

        assertThat(run.ending()).isEqualTo(new Ending.Exited(127));
        assertThat(run.stderr()).contains("-help: command not found");
    }

    @Test
    void showsNoProcessButItsOwn() {
        Run run = run(
                "for p in /proc/[0-9]*; do tr '\\0' ' ' < $p/cmdline; echo; done; cat /proc/*/environ | tr '\\0' '\\n'");

        assertThat(run.stdout().lines().filter(text -> text.contains("java"))).isEmpty();
        assertThat(run.stdout()).doesNotContain("GRADE_").doesNotContain(System.getProperty("user.home"));
    }

    @Test
    void inheritsNoDescriptor() {
        Run run = run("for f in /proc/$$/fd/*; do n=${f##*/}; [ $n -gt 2 ] && [ -e $f ] && echo open $n; done; true");

        assertThat(run.stdout()).isEmpty();
    }

    @Test
    void dropsPrivilegesBeforeAnythingIsConfined() {
        Run run = run("cut -d' ' -f1-3 /proc/self/uid_map | tr -s ' '; id -un; cat /etc/shadow");

        assertThat(run.stdout()).doesNotContain("1000 0 1").endsWith("learner\n");
    }

    @Test
    void putsNothingOnTheHost() throws Exception {
        Path directory = Files.createTempDirectory("grade-test");
        Host host = Host.of(System.getenv());
        Host moved = new Host(host.path(), directory.resolve("rooms"), host.uid(), host.architecture());
        try (LiveSandbox own = Bubblewrap.open(moved, List.of(), Optional.empty())) {
            own.run(new Execution("touch x; chmod 0 x .", Start.EMPTY, "", LIMITS, Set.of("vi")));
        }

        assertThat(directory).isEmptyDirectory();
        Files.delete(directory);
    }

    @Test
    void startsTheSandboxInTheThreadThatWaitsForIt() throws Exception {
        // bwrap --die-with-parent follows the thread that started it: had commons-exec used another one, which then
        // ended, the line would die with it.
        Thread[] caller = new Thread[1];
        Run[] result = new Run[1];
        caller[0] = new Thread(() -> result[0] = run("sleep 0.5; echo alive"));
        caller[0].start();
        caller[0].join();

        assertThat(result[0].stdout()).isEqualTo("alive\n");
    }

    /** Processes of any sandbox on this machine that belongs to this test. */
    private static List<String> processesInside() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
            return children.flatMap(child -> child.info().command().stream())
                    .filter(command -> command.contains("bwrap") || command.contains("sleep"))
                    .toList();
        }
    }
}
