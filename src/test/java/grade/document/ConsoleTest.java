package grade.document;

import static org.assertj.core.api.Assertions.assertThat;

import grade.markdown.Manuscript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a session at a terminal is read. */
final class ConsoleTest {
    private static List<Console> in(String document) {
        return Console.in(Manuscript.of(document));
    }

    @Test
    void tellsCommandsFromWhatTheyPrint() {
        assertThat(in("""
                Text.

                ```console
                $ ls
                a
                b

                $ for i in 1 2
                > do echo $i
                >
                > done
                1
                2
                > no command
                $
                $ pwd
                ```
                """))
                .containsExactly(new Console(
                        1,
                        3,
                        true,
                        List.of(
                                new ConsoleCommand(4, "ls", List.of("a", "b", "")),
                                new ConsoleCommand(
                                        8, "for i in 1 2\ndo echo $i\n\ndone", List.of("1", "2", "> no command")),
                                new ConsoleCommand(15, "", List.of()),
                                new ConsoleCommand(16, "pwd", List.of())),
                        0));
    }

    @Test
    void countsOnlyConsoleBlocksAndTellsThoseThatDoNotRun() {
        List<Console> consoles = in("```bash\n$ ls\n```\n```console no-run\n$ vi\n```\n```console\n$ ls\n```\n");
        assertThat(consoles).extracting(Console::number).containsExactly(1, 2);
        assertThat(consoles).extracting(Console::runs).containsExactly(false, true);
    }

    @Test
    void tellsALineThatBelongsToNoCommand() {
        assertThat(in("```console\n\nls\n$ ls\n```\n").get(0).stray()).isEqualTo(3);
        assertThat(in("```console\n$ls\n```\n").get(0)).isEqualTo(new Console(1, 1, true, List.of(), 2));
    }
}
