package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.text.Columns;
import grade.wording.Language;
import grade.wording.Wording;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DifferenceTextTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);

    private static String view(String expected, String actual) {
        return view(expected, actual, 60);
    }

    private static String view(String expected, String actual, int columns) {
        Sheet sheet = new Sheet(new Look(false, columns), Labels.in(ENGLISH).columns());
        new DifferenceText(sheet, ENGLISH).write(new Sides(expected, actual));
        return sheet.text();
    }

    @Test
    void showsNothingWhereNothingDiffers() {
        assertThat(view("a\n", "a\n")).isEmpty();
    }

    @Test
    void marksTheFirstDifferenceBehindWideCharacters() {
        assertThat(view("이도윤 2218\n", "이도윤 2219\n")).isEqualTo("""
                          expected │ 이도윤 2218
                          actual   │ 이도윤 2219
                                   │           ^
                        """);
    }

    @Test
    void marksWhereALineShouldGoOn() {
        assertThat(view("abc\n", "ab\n")).isEqualTo("""
                          expected │ abc
                          actual   │ ab
                                   │   ^
                        """);
    }

    @Test
    void marksACharacterWithItsCombiningMarks() {
        assertThat(view("cafe\u0301 x\n", "cafe x\n")).isEqualTo("""
                          expected │ cafe\u0301 x
                          actual   │ cafe x
                                   │    ^
                        """);
    }

    @Test
    void marksADifferenceInsideASurrogatePairAtItsStart() {
        assertThat(view("a😀b\n", "a😁b\n")).isEqualTo("""
                          expected │ a😀b
                          actual   │ a😁b
                                   │  ^
                        """);
    }

    @Test
    void makesBlanksTabsAndCarriageReturnsVisible() {
        assertThat(view(" a b\n", " a\tb \r\n")).isEqualTo("""
                          expected │ ·a·b
                          actual   │ ·a→b·\\r
                                   │   ^
                        """);
    }

    @Test
    void makesAMissingFinalNewlineVisible() {
        assertThat(view("a\nb\n", "a\nb")).isEqualTo("""
                                 1 │ a
                          expected │ b⏎
                          actual   │ b
                                   │  ^
                        """);
    }

    @Test
    void makesASuperfluousFinalNewlineVisible() {
        assertThat(view("b", "b\n")).isEqualTo("""
                          expected │ b
                          actual   │ b⏎
                                   │  ^
                        """);
    }

    @Test
    void tellsMissingLinesFromExtraOnes() {
        assertThat(view("a\nb\nc\nd\n", "a\nc\nd\ne\n")).isEqualTo("""
                                 1 │ a
                          missing  │ b
                                   │ c
                                   │ d
                          extra    │ e
                        """);
    }

    @Test
    void numbersTheLinesBeforeTheFirstDifference() {
        String common = "line\n".repeat(99);
        assertThat(view(common + "right\n", common + "wrong\n")).isEqualTo("""
                                98 │ line
                                99 │ line
                          expected │ right
                          actual   │ wrong
                                   │ ^
                        """);
    }

    @Test
    void showsWhatIsExpectedWhereThereIsNothing() {
        assertThat(view("1\n2\n3\n4\n5\n6\n7\n", "")).isEqualTo("""
                          expected │ 1
                                   │ 2
                                   │ 3
                                   │ 4
                                   │ 5
                                   │ … 2 more lines
                          actual   │ (nothing)
                        """);
    }

    @Test
    void showsWhatIsThereWhereNothingIsExpected() {
        assertThat(view("", "\n")).isEqualTo("""
                          expected │ (nothing)
                          actual   │
                        """);
    }

    @Test
    void showsNoMoreLinesThanCanBeRead() {
        String expected = numbers(0, 400);
        String actual = numbers(1000, 1400);
        assertThat(view(expected, actual).lines())
                .hasSize(14)
                .last()
                .isEqualTo("           │ … more differences below");
    }

    @Test
    void stopsAtALongStretchWithoutDifferences() {
        String same = numbers(0, 20);
        assertThat(view("a\n" + same + "b\n", "x\n" + same + "y\n")).isEqualTo("""
                          expected │ a
                          actual   │ x
                                   │ ^
                                   │ 0
                                   │ 1
                                   │ … more differences below
                        """);
    }

    @Test
    @Timeout(5)
    void cutsOneGiantLineAroundTheFirstDifference() {
        String start = "가나다라 ".repeat(100_000);
        assertThat(view(start + "right" + start, start + "wrong" + start, 40)).isEqualTo("""
                          expected │ …가나다라 가나다라 right가…
                          actual   │ …가나다라 가나다라 wrong가…
                                   │                    ^
                        """);
    }

    @Test
    @Timeout(5)
    void cutsBinaryOutput() {
        String binary = IntStream.range(0, 1 << 20)
                .mapToObj(i -> Character.toString(i * 31 % 64 == 10 ? 0 : i * 31 % 64))
                .collect(Collectors.joining());
        assertThat(view("text\n", binary, 80).lines())
                .hasSizeLessThan(15)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void endsALineOfCombiningMarks() {
        String marks = "\u0301".repeat(100_000);
        assertThat(view("a" + marks + "b\n", "a" + marks + "c\n")).hasSizeLessThan(2000);
        assertThat(view("b" + marks + "\n", "c" + marks + "\n")).hasSizeLessThan(2000);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysSmallWhateverDiffers(int seed) {
        Random random = new Random(seed);
        String expected = text(random);
        String actual = random.nextBoolean() ? text(random) : changed(expected, random);
        int columns = 40 + random.nextInt(100);
        String view = view(expected, actual, columns);
        assertThat(view.lines().toList())
                .hasSizeLessThanOrEqualTo(15)
                .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(columns));
        assertThat(view).hasSizeLessThan(15 * 10 * columns);
        assertThat(view.isEmpty()).isEqualTo(expected.equals(actual));
    }

    @Test
    @Timeout(10)
    void takesTwoMegabytesThatDifferEverywhere() {
        Random random = new Random(7);
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            expected.append(random.nextInt(1000)).append('\n');
            actual.append(random.nextInt(1000)).append('\n');
        }
        assertThat(view(expected.toString(), actual.toString()).lines()).hasSizeLessThan(16);
    }

    private static String text(Random random) {
        int length = switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> 200_000;
            default -> random.nextInt(400);
        };
        int newlines = 1 + random.nextInt(200);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(newlines) == 0 ? "\n" : character(random));
        }
        return text.toString();
    }

    private static String character(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> " ";
            case 1 -> "한";
            case 2 -> Character.toString(random.nextInt(0x20));
            case 3 -> Character.toString(0x300 + random.nextInt(0x70));
            case 4 -> Character.toString(0xD800 + random.nextInt(0x800));
            case 5 -> Character.toString(random.nextInt(0x110000));
            default -> Character.toString('a' + random.nextInt(3));
        };
    }

    private static String changed(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        int skipped = Math.min(text.length(), at + random.nextInt(3));
        return text.substring(0, at) + (random.nextBoolean() ? character(random) : "") + text.substring(skipped);
    }
}
