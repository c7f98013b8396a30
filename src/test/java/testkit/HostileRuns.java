package testkit;

import grade.check.Scene;
import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
import grade.sandbox.Start;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts and runs made of what is easily mistaken, hidden or obeyed, some of them near to what is expected. The same seed
 * gives the same.
 */
public final class HostileRuns {
    /** Paths in workspaces. */
    public static final List<String> PATHS = List.of("f", "g", "ff", "sub/", "", "\uDC80", "../f", "::x", "##[x]");

    private static final List<String> PIECES = List.of(String.join(
                    "~",
                    "a~B~k~kkkkkk~!!!!!!~1~2~17~f~  3  4 21 f\n~0\n~{0}~{9}~'{0}'~```~<b>",
                    " ~\t~\n~\n\n~\r\n~\r~\\n~\\~\0~\u00A0~\u2028~\u3000~\u3164~\uFEFF~\u200B~\u200D~\uFE0F",
                    "\033[2J~\033]0;x\007~\u009B1m~\b\b\b~\u007F~\u202E~\u2066~\uE000~\u0378~\uFFFF~\uDB40\uDC67",
                    "::~:~ ::error::x~\u2003::~#~##[~[~##~/",
                    "\u201C~\u201D~\u2019~ㅏ~한~각~\u1112~\u1161~\u11AB~e\u0301~\u0316~\u00E9~Σ~İ",
                    "😀~\uD83D~\uDE00~\uDC80~\uDCFF",
                    "bash: ~bash: line 1: ~wc: command not found\n~f: command not found\n")
            .split("~"));

    private final Random random;

    public HostileRuns(long seed) {
        random = new Random(seed);
    }

    public boolean chance(int one, int of) {
        return random.nextInt(of) < one;
    }

    public int upTo(int most) {
        return random.nextInt(most + 1);
    }

    public <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    public String text() {
        if (chance(1, 4)) {
            return random.nextInt(12) + "\n";
        }
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> piece())
                .collect(Collectors.joining("", "", random.nextBoolean() ? "\n" : ""));
    }

    private String piece() {
        return switch (random.nextInt(20)) {
            case 0 -> Character.toString(random.nextInt(0x110000));
            case 1 -> anyOf(PIECES).repeat(random.nextInt(60));
            default -> anyOf(PIECES);
        };
    }

    /** What a learner might have made of the text. */
    public String changed(String text) {
        String piece = piece();
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> piece + text;
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.replace("\n", piece);
            case 3 -> text.replace(piece, "");
            case 4 -> text.lines().sorted().collect(Collectors.joining("\n", "", "\n"));
            default -> text.toUpperCase(Locale.ROOT);
        };
    }

    public Scene scene() {
        SortedMap<String, String> start = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            start.put(anyOf(PATHS), text());
        }
        String text = text();
        String before = start.values().stream().findFirst().orElse("");
        List<String> expected = List.of(text, before + text, text());
        List<String> actual = List.of(text, before, before + text, text + before, changed(text), text(), "");
        return new Scene(new Start(start), run(actual), run(expected));
    }

    private Run run(List<String> texts) {
        SortedMap<String, Entry> left = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            left.put(anyOf(PATHS), entry(anyOf(texts)));
        }
        return new Run(ending(), anyOf(texts), text(), new Snapshot(left, true), List.of(), Duration.ZERO);
    }

    private Ending ending() {
        return switch (random.nextInt(4)) {
            case 0 -> new Ending.Exited(0);
            case 1 -> new Ending.Exited(127);
            case 2 -> new Ending.Signalled(9);
            default -> new Ending.Limited(anyOf(List.of(Limit.values())));
        };
    }

    private Entry entry(String text) {
        return switch (random.nextInt(8)) {
            case 0 -> new Entry.Directory("rwxr-xr-x");
            case 1 -> new Entry.Link(text);
            case 2 -> new Entry.Special();
            case 3 -> new Entry.RegularFile("---------", 1, Optional.empty());
            default -> new Entry.RegularFile("rw-r--r--", text.length(), Optional.of(text));
        };
    }
}
