package grade.xray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Start;
import grade.sandbox.bubblewrap.Bubblewrap;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.LiveSandbox;
import grade.wording.Message;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Bash;

/** In the real sandbox a line does the same whether it is looked into or not, or it is said that it does not. */
final class XraysIT {
    private static final Start START = new Start(new TreeMap<>(Map.of(
            "n.txt", IntStream.rangeClosed(1, 3000).mapToObj(i -> i + "\n").collect(Collectors.joining()),
            "w.txt", "나무 a\n바다 b\n나무 c\n빈칸  d\n",
            "a b.txt", "x|y\n\nz")));

    private static LiveSandbox sandbox;

    @BeforeAll
    static void open() {
        sandbox = Bubblewrap.open(Host.of(System.getenv()), List.of(), Optional.empty());
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private static Execution execution(String line) {
        return new Execution(line, START, "in 1\nin 2\n", Limits.DEFAULT, Set.of("vi"));
    }

    private static Xray look(String line) {
        Execution execution = execution(line);
        return new Xrays(sandbox, Bash.PARSER).take(execution, sandbox.run(execution), Trail.NONE);
    }

    private static List<Passage> stages(String line) {
        Xray xray = look(line);
        assertThat(xray).as(line).isInstanceOf(Xray.Seen.class);
        return ((Xray.Seen) xray).stages();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat n.txt | head -3",
                "cat n.txt | tail -3 | sort -r",
                "sort -rn n.txt | head -n 1",
                "grep 나무 w.txt | cut -d' ' -f1 | uniq -c",
                "cat w.txt | tr -d '\\n' | wc -c",
                "cat 'a b.txt' | cat -A",
                "printf 'a\\0b' | od -c",
                "printf 'no end' | cat",
                "printf '' | wc -l",
                "cat | cat",
                "cat | head -1",
                "ls | wc -l",
                "ls nothing |& grep -c nothing",
                "ls nothing 2>&1 | cat",
                "ls nothing | cat",
                "cat n.txt | grep -q 7",
                "cat n.txt | grep nothing",
                "false | true",
                "true | false",
                "cat n.txt | nope | cat",
                "cat n.txt | vi | cat",
                "exit 3 | exit 4",
                "cat n.txt | (exit 7)",
                "cat n.txt | { read a; echo \"$a\"; }",
                "cat n.txt | while read i; do [ $i = 5 ] && break; echo $i; done",
                "for i in c a b; do echo $i; done | sort",
                "seq 5 | (sort -r; echo end)",
                "cat n.txt | tee copy.txt | tail -1",
                "cat n.txt | sort > sorted.txt",
                "echo one > o.txt; cat n.txt | sort -n >> o.txt",
                "x=3; seq $x | sed \"s/^/$x-/\"",
                "[ -f n.txt ] && wc -l < n.txt | tr -d ' '",
                "cat <(seq 3) <(seq 2) | sort",
                "seq 3 | sed 'y/123/abc/' | paste -sd, | awk -F, '{print $3,$1}'",
                "yes | head -3",
                "seq 200000 | sort -rn | sed 2q",
                "head -c 100000 /dev/zero | wc -c",
                "seq 1 20 | xargs -n 5 | head -2",
                "echo '한 글' | rev",
                "cat n.txt | bash -c 'head -2; cat >/dev/null'",
            })
    void doesTheSameLookedInto(String line) {
        assertThat(stages(line)).as(line).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date +%N | cat", "echo $RANDOM | cat"})
    void showsNothingOfALineThatDoesSomethingElseEachTime(String line) {
        assertThat(look(line)).isEqualTo(new Xray.Unseen(Message.of("xray-disagrees")));
    }

    @Test
    void seesTheTextCountsAndStatusOfEachStage() {
        assertThat(stages("grep 나무 w.txt | wc -l | grep 9"))
                .extracting(
                        Passage::text,
                        passage -> passage.flow().lines(),
                        passage -> passage.flow().bytes(),
                        Passage::status)
                .containsExactly(
                        tuple("grep 나무 w.txt", 2L, 18L, 0), tuple("wc -l", 1L, 2L, 0), tuple("grep 9", 0L, 0L, 1));
    }

    @Test
    void seesWhoStopsReadingAndCountsTheRestNevertheless() {
        List<Passage> stages = stages("seq 200000 | head -3");

        assertThat(stages.get(0).reader()).isEqualTo(Reader.STOPPED);
        assertThat(stages.get(0).flow().lines()).isEqualTo(200_000);
        assertThat(stages.get(0).tellsStatus()).isFalse();
    }

    @Test
    void endsSoonWhereMoreIsToComeThanAnybodyReads() {
        List<Passage> stages = stages("yes | head -3");

        assertThat(stages.get(0).reader()).isEqualTo(Reader.CUT_SHORT);
        assertThat(stages.get(1).flow()).isEqualTo(new Flow(6, 3, "y\ny\ny\n"));
    }

    @Test
    void seesWhatDoesNotRun() {
        assertThat(stages("cat n.txt | nope | wc -l"))
                .extracting(Passage::isNotRun)
                .containsExactly(false, true, false);
        assertThat(stages("cat n.txt | vi | wc -l"))
                .extracting(Passage::isNotRun)
                .containsExactly(false, true, false);
    }

    @Test
    void countsAGigabyteInNoMemory() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        long before = memory.getHeapMemoryUsage().getUsed();
        List<Passage> stages = stages("head -c 1G /dev/zero | wc -c");

        assertThat(stages.get(0).flow().bytes()).isEqualTo(1L << 30);
        memory.gc();
        assertThat(memory.getHeapMemoryUsage().getUsed() - before).isLessThan(8L << 20);
    }

    @Test
    void believesNothingThatTheLineWritesIntoItsTaps() {
        Xray xray = look("echo 9 9 9 9 | tee " + sandbox.tap(3) + " 2>/dev/null | cat");

        assertThat(xray).isEqualTo(new Xray.Unseen(Message.of("xray-did-not-run")));
    }

    @Test
    void leavesTheGradedRunWithoutTaps() {
        Run run = sandbox.run(execution("ls -d /run/grade/taps"));

        assertThat(run.stdout()).isEmpty();
    }
}
