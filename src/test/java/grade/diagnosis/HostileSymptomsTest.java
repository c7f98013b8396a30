package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Cause;
import grade.check.Comparison;
import grade.check.Finding;
import grade.check.Scene;
import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Limit;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
import grade.sandbox.Start;
import grade.wording.Language;
import grade.wording.Message;
import grade.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileSymptomsTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);
    private static final Wording KOREAN = Wording.in(Language.KO);
    private static final int SYMPTOMS = 20_000;
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration BOUND_OF_ONE = Duration.ofSeconds(30);
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "k",
            "kkkkkk",
            "!!!!!!",
            "1",
            "2",
            "17",
            " ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\\n",
            "\\",
            "\0",
            "\uFEFF",
            "\u201C",
            "\u201D",
            "\u2019",
            "\u200B",
            "\u00A0",
            "\u202E",
            "\u3164",
            "ㅏ",
            "한",
            "각",
            "\u1112",
            "\u1161",
            "\u11AB",
            "e\u0301",
            "\u0316",
            "\u00E9",
            "Σ",
            "İ",
            "😀",
            "\uD83D",
            "\uDE00",
            "\uDC80",
            "\uDCFF",
            "\uFFFF",
            "bash: ",
            "bash: line 1: ",
            "wc: command not found\n",
            "f: command not found\n",
            "{0}",
            "{9}",
            "f",
            "  3  4 21 f\n",
            "0\n");
    private static final List<String> PATHS = List.of("f", "g", "ff", "sub/", "", "\uDC80", "../f");
    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison.AsText(false),
            new Comparison.AsText(true),
            new Comparison.AsInteger(Optional.empty()),
            new Comparison.AsInteger(Optional.of("f")));

    @Test
    void changesNothingButTheCause() {
        Random random = new Random(7);
        Set<String> seen = new TreeSet<>();
        Instant start = Instant.now();
        for (int i = 0; i < SYMPTOMS; i++) {
            Symptom symptom = symptom(random);
            Finding explained = Diagnoses.explain(symptom);
            assertThat(withCause(symptom.finding(), explained.cause())).isEqualTo(explained);
            explained.cause().ifPresent(cause -> seen.add(cause.diagnosis()));
            explained.cause().ifPresent(HostileSymptomsTest::canBeSaid);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(BOUND);
        assertThat(Diagnoses.ids()).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301\u0316",
                "\u0316",
                "Σ",
                "Σ\u0301",
                "\n",
                " \n",
                "\\n",
                "\r\n",
                "\uDC80",
                "\uD83D",
                "1",
                "a",
                "bash: line 1: ",
                "bash: a: command not found\n",
                "ㅏ",
                "a ",
                "\u200B",
                "3 "
            })
    void endsSoonOnLongTexts(String piece) {
        String actual = piece.repeat(Symptom.LONGEST_TEXT / piece.length());
        String half = actual.substring(0, actual.length() / 2);
        String reversed = new StringBuilder(half).reverse().toString();
        Instant start = Instant.now();

        for (String expected : List.of(half, half + reversed, actual.substring(1) + "x", "17\n", "")) {
            Symptom symptom = symptom(expected, actual);
            assertThat(Diagnoses.explain(symptom).actual()).isSameAs(actual);
        }

        assertThat(Duration.between(start, Instant.now())).isLessThan(BOUND_OF_ONE);
    }

    private static void canBeSaid(Cause cause) {
        assertThat(ENGLISH.say(cause.message())).doesNotContain("\n").hasSizeLessThan(1500);
        assertThat(KOREAN.say(cause.message())).doesNotContain("\n").hasSizeLessThan(1500);
    }

    private static Finding withCause(Finding finding, Optional<Cause> cause) {
        return new Finding(
                finding.item(), finding.path(), finding.message(), finding.expected(), finding.actual(), cause);
    }

    private static Symptom symptom(String expected, String actual) {
        Finding finding = new Finding(
                "stdout", Optional.empty(), Message.of("stdout-differs"), expected, actual, Optional.empty());
        Run run = new Run(new Ending.Exited(127), actual, actual, Snapshot.EMPTY, List.of(), Duration.ZERO);
        Scene scene = new Scene(new Start(new TreeMap<>(java.util.Map.of("f", actual))), run, run);
        return new Symptom(
                finding, Optional.empty(), scene, List.of(scene, scene), "", () -> Set.of("wc"), text -> false);
    }

    private static Symptom symptom(Random random) {
        List<Scene> scenes = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> scene(random))
                .toList();
        Scene scene = scenes.get(0);
        return new Symptom(
                finding(random, scene),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(anyOf(COMPARISONS, random)),
                scene,
                scenes,
                random.nextBoolean() ? "" : text(random),
                () -> Set.of("wc", "sort", "", "\uDC80"),
                input -> random.nextBoolean());
    }

    private static Finding finding(Random random, Scene scene) {
        String path = anyOf(PATHS, random);
        Message message = Message.of("any");
        Run actual = scene.actual();
        Run expected = scene.expected();
        return switch (random.nextInt(4)) {
            case 0 -> new Finding("ending", Optional.empty(), message, "", "", Optional.empty());
            case 1 -> {
                String text = text(random);
                yield new Finding("stdout", Optional.empty(), message, text, changed(text, random), Optional.empty());
            }
            case 2 ->
                new Finding("stdout", Optional.empty(), message, expected.stdout(), actual.stdout(), Optional.empty());
            default ->
                new Finding(
                        "files",
                        Optional.of(path),
                        message,
                        expected.left().text(path).orElse(""),
                        actual.left().text(path).orElse(""),
                        Optional.empty());
        };
    }

    private static Scene scene(Random random) {
        SortedMap<String, String> start = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            start.put(anyOf(PATHS, random), text(random));
        }
        String text = text(random);
        String before = start.values().stream().findFirst().orElse("");
        List<String> expected = List.of(text, before + text, text(random));
        List<String> actual =
                List.of(text, before, before + text, text + before, changed(text, random), text(random), "");
        return new Scene(new Start(start), run(random, actual), run(random, expected));
    }

    private static Run run(Random random, List<String> texts) {
        SortedMap<String, Entry> left = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            left.put(anyOf(PATHS, random), entry(random, anyOf(texts, random)));
        }
        Ending ending = anyOf(
                List.of(
                        new Ending.Exited(0),
                        new Ending.Exited(127),
                        new Ending.Signalled(9),
                        new Ending.Limited(anyOf(List.of(Limit.values()), random))),
                random);
        return new Run(ending, anyOf(texts, random), text(random), new Snapshot(left, true), List.of(), Duration.ZERO);
    }

    private static Entry entry(Random random, String text) {
        return switch (random.nextInt(8)) {
            case 0 -> new Entry.Directory("rwxr-xr-x");
            case 1 -> new Entry.Link(text);
            case 2 -> new Entry.Special();
            case 3 -> new Entry.RegularFile("---------", 1, Optional.empty());
            default -> new Entry.RegularFile("rw-r--r--", text.length(), Optional.of(text));
        };
    }

    /** What a learner might have made of the text. */
    private static String changed(String text, Random random) {
        String piece = anyOf(PIECES, random);
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> piece + text;
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.replace("\n", piece);
            case 3 -> text.replace(piece, "");
            case 4 -> text.lines().sorted().collect(Collectors.joining("\n", "", "\n"));
            default -> text.toUpperCase(java.util.Locale.ROOT);
        };
    }

    private static String text(Random random) {
        if (random.nextInt(4) == 0) {
            return random.nextInt(12) + "\n";
        }
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> anyOf(PIECES, random))
                .collect(Collectors.joining("", "", random.nextBoolean() ? "\n" : ""));
    }

    private static <T> T anyOf(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
