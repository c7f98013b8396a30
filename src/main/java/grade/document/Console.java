package grade.document;

import grade.markdown.Fence;
import grade.markdown.Manuscript;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code console} block: what somebody typed at a terminal, behind {@code $ } and, in further lines of the same command,
 * {@code > }, and what was printed.
 *
 * @param number among the console blocks of the document, from 1
 * @param line of the document, from 1
 * @param runs whether it is run; not where its fence says {@code no-run}
 * @param stray the first line that belongs to no command, from 1; 0 where there is none
 */
public record Console(int number, int line, boolean runs, List<ConsoleCommand> commands, int stray) {
    private static final String LANGUAGE = "console";
    private static final String NOT_RUN = "no-run";
    private static final String PROMPT = "$";
    private static final String CONTINUATION = ">";

    public Console {
        commands = List.copyOf(commands);
    }

    /** All of a document. */
    public static List<Console> in(Manuscript manuscript) {
        List<Console> consoles = new ArrayList<>();
        for (Fence fence : manuscript.fences()) {
            if (is(fence)) {
                consoles.add(of(fence, consoles.size() + 1));
            }
        }
        return consoles;
    }

    /** Whether a block is one. */
    static boolean is(Fence fence) {
        return fence.language().equals(LANGUAGE);
    }

    private static Console of(Fence fence, int number) {
        List<ConsoleCommand> commands = new ArrayList<>();
        int stray = 0;
        int at = 0;
        while (at < fence.lines().size()) {
            int line = fence.line() + 1 + at;
            if (!isBehind(PROMPT, fence.lines().get(at))) {
                stray = stray == 0 && !fence.lines().get(at).isBlank() ? line : stray;
                at++;
            } else {
                int printed = endOfCommand(fence.lines(), at + 1);
                int next = endOfPrinted(fence.lines(), printed);
                commands.add(new ConsoleCommand(
                        line,
                        command(fence.lines().subList(at, printed)),
                        fence.lines().subList(printed, next)));
                at = next;
            }
        }
        return new Console(number, fence.line(), !fence.info().contains(NOT_RUN), commands, stray);
    }

    private static int endOfCommand(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && isBehind(CONTINUATION, lines.get(at))) {
            at++;
        }
        return at;
    }

    private static int endOfPrinted(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !isBehind(PROMPT, lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBehind(String prompt, String line) {
        return line.equals(prompt) || line.startsWith(prompt + " ");
    }

    private static String command(List<String> typed) {
        return String.join(
                "\n",
                typed.stream()
                        .map(line -> line.length() < 2 ? "" : line.substring(2))
                        .toList());
    }

    /** What it is called in results. */
    String name() {
        return "block " + number;
    }
}
