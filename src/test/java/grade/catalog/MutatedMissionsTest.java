package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import grade.mission.Problem;
import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the file holds, it is read or its problems are told, in bounded time. */
class MutatedMissionsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final List<Wording> WORDINGS = List.of(Wording.in(Language.EN), Wording.in(Language.KO));
    private static final List<String> NASTY = List.of(
            ":",
            ": ",
            "- ",
            "#",
            " #",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&a",
            "*a",
            "!x",
            "!!int ",
            "! ",
            "%",
            "@",
            "`",
            "|",
            ">",
            "|+9\n",
            "? ",
            "---\n",
            "...\n",
            "%YAML 99999999999.1\n",
            "%TAG ! x\n",
            "<<: *a\n",
            "\t",
            "\r",
            "\n",
            "\n\n",
            "  ",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "한",
            "😀",
            "\\",
            "\\xZZ",
            "\\uD800",
            "\\UFFFFFFFF",
            "\"\\UFFFFFFFF\"",
            "\"\\x\"",
            "99999999999999999999",
            "-1",
            "0",
            "1..",
            "9..1",
            "0x1F",
            "true",
            "~",
            "{word",
            "{one-of  }",
            "{integer 5..1}",
            "../",
            "/",
            "{oracle: kakaotalk-ranking}");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsOrTellsWhatIsWrong(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> originals = originals();
        for (int i = 0; i < 600; i++) {
            String mutant = originals.get(random.nextInt(originals.size()));
            for (int mutations = 1 + random.nextInt(4); mutations > 0; mutations--) {
                mutant = mutated(mutant, random);
            }
            check(mutant.getBytes(StandardCharsets.UTF_8), "seed %d, mutant %d".formatted(seed, i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsOrTellsWhatIsWrongWithAnyBytes(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] original = originals().get(0).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100; i++) {
            byte[] mutant = original.clone();
            for (int mutations = random.nextInt(3); mutations >= 0; mutations--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            check(mutant, "seed %d, mutant %d".formatted(seed, i));
        }
    }

    static Stream<String> junk() {
        return Stream.of(
                "[",
                "]",
                "{",
                "}",
                "- ",
                "? ",
                "a: ",
                "a:\n",
                "a: b\n",
                "- a\n",
                "#",
                "\"",
                "'",
                "|",
                "&a ",
                "*a ",
                "!a ",
                "\n",
                " ",
                "\t",
                ",",
                "[a, ",
                "a b ",
                "a\n\n",
                "%",
                "@",
                "key: |\n  x\n",
                "\"\\n",
                "{a: [",
                "가",
                "- |\n",
                "? - ",
                "&a [*a, ",
                "<<: ",
                "--- a\n",
                ": ",
                "\r",
                "a#",
                "'' ",
                "{}\n",
                "\"a\": ");
    }

    @ParameterizedTest
    @MethodSource("junk")
    void readsOrTellsWhatIsWrongWithAMebibyteOfJunk(String junk) {
        int size = PackFile.LARGEST_YAML - 200;
        String much = junk.repeat(size / junk.getBytes(StandardCharsets.UTF_8).length);
        check(much.getBytes(StandardCharsets.UTF_8), "alone");
        for (String key : List.of("solution: ", "hints: ", "cases:\n", "files: ", "accepted:\n  - ")) {
            check(("format: 1\nid: m\n" + key + much).getBytes(StandardCharsets.UTF_8), key);
        }
    }

    private static List<String> originals() throws IOException {
        List<String> originals = new ArrayList<>();
        for (String id : List.of("full", "counted")) {
            String text = Files.readString(Path.of("src/test/resources/catalog/valid", id, "mission.yaml"));
            originals.add(text.replace("id: " + id, "id: m"));
        }
        return originals;
    }

    private void check(byte[] mission, String which) {
        TestPack pack = TestPack.in(directory).with("m/mission.yaml", mission);
        List<Problem> problems = assertTimeoutPreemptively(LONG, pack::found, which);
        for (Problem problem : problems) {
            WORDINGS.forEach(
                    wording -> assertThat(wording.say(problem.message())).isNotBlank());
            int characters = problem.source().codePointCount(0, problem.source().length());
            assertThat(problem.line()).as(which).isNotNegative();
            assertThat(problem.column()).as("%s: %s", which, problem).isBetween(0, characters + 1);
        }
    }

    private static String mutated(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from);
            case 3 -> withLines(text, random);
            default ->
                text.substring(0, from)
                        + NASTY.get(random.nextInt(NASTY.size()))
                        + text.substring(random.nextBoolean() ? from : to);
        };
    }

    /** A line moved, doubled, or set in otherwise. */
    private static String withLines(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.add(other, lines.get(line));
            case 1 -> lines.add(other, lines.remove(line));
            default ->
                lines.set(line, " ".repeat(random.nextInt(5)) + lines.get(line).strip());
        }
        return String.join("\n", lines);
    }
}
