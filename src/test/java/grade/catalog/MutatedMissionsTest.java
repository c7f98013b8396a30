package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.Effort;
import testkit.Harmless;

/** Whatever the file holds, it is read or its problems are told, in bounded time. */
class MutatedMissionsTest {
    private static final int MUTANTS = 6_000;
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofSeconds(10);
    /** What a mebibyte takes at most, times two: every character or line may become an object, but none is copied often. */
    private static final long MUCH = 1L << 30;

    private static final Fixtures NO_FIXTURES = new Fixtures(PackFiles.directory(Path.of("none")), List.of(), "m");
    private static final PackHeader PACK = new PackReader(List.of("m")).unread();
    private static final List<Wording> WORDINGS = List.of(Wording.in(Language.EN), Wording.in(Language.KO));
    private static final List<String> NASTY = List.of(String.join(
                    "~",
                    ":~: ~- ~#~ #~\"~'~{~}~[~]~,~&a~*a~!x~!!int ~! ~%~@~`~|~>~|+9\n~? ~---\n~...\n",
                    "%YAML 99999999999.1\n~%TAG ! x\n~<<: *a\n~\t~\r~\n~\n\n~  ~\0~\uFEFF~\u2028~\u0085~한~😀",
                    "\\~\\xZZ~\\uD800~\\UFFFFFFFF~\"\\UFFFFFFFF\"~\"\\x\"",
                    "99999999999999999999~-1~0~1..~9..1~0x1F~true~../~/",
                    "{word~{one-of  }~{integer 5..1}~{oracle: kakaotalk-ranking}")
            .split("~"));

    @TempDir
    private Path directory;

    @Test
    void readsOrTellsWhatIsWrong() throws IOException {
        Random random = new Random(1);
        List<String> originals = originals();
        Effort effort = Effort.of(() -> {
            for (int i = 0; i < MUTANTS; i++) {
                String mutant = originals.get(random.nextInt(originals.size()));
                for (int mutations = 1 + random.nextInt(4); mutations > 0; mutations--) {
                    mutant = mutated(mutant, random);
                }
                check(found(mutant), "mutant " + i);
            }
        });
        assertThat(effort.processorTime()).isLessThan(BOUND);
    }

    @Test
    void readsOrTellsWhatIsWrongWithAnyBytes() throws IOException {
        Random random = new Random(1);
        TestPack pack = TestPack.in(directory);
        byte[] original = originals().get(0).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] mutant = original.clone();
            for (int mutations = random.nextInt(3); mutations >= 0; mutations--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            check(pack.with("m/mission.yaml", mutant).found(), "mutant " + i);
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
        TestPack pack = TestPack.in(directory).with("m/mission.yaml", repeated(junk, PackFile.LARGEST_YAML));
        Effort effort = Effort.of(() -> check(pack.found(), "alone"));
        assertThat(effort.processorTime()).isLessThan(LONG);
        assertThat(effort.allocated()).as("bytes allocated").isLessThan(MUCH);
    }

    @ParameterizedTest
    @MethodSource("junk")
    void readsOrTellsWhatIsWrongWithJunkForAValue(String junk) {
        for (String key : List.of("solution: ", "hints: ", "cases:\n", "files: ", "accepted:\n  - ")) {
            String mission = "format: 1\nid: m\n" + key + repeated(junk, 1 << 15);
            Effort effort = Effort.of(() -> check(found(mission), key));
            assertThat(effort.processorTime()).isLessThan(LONG);
        }
    }

    private static String repeated(String junk, int size) {
        return junk.repeat(size / junk.getBytes(StandardCharsets.UTF_8).length);
    }

    private static List<Problem> found(String mission) {
        Document document = Document.of("m/mission.yaml", mission);
        document.fields().ifPresent(fields -> new MissionReader("m", "m/mission.yaml", PACK, NO_FIXTURES).read(fields));
        return document.problems().sorted();
    }

    private static List<String> originals() throws IOException {
        List<String> originals = new ArrayList<>();
        for (String id : List.of("full", "counted", "written")) {
            String text = Files.readString(Path.of("src/test/resources/catalog/valid", id, "mission.yaml"));
            originals.add(text.replace("id: " + id, "id: m"));
        }
        return originals;
    }

    private static void check(List<Problem> problems, String which) {
        for (Problem problem : problems) {
            WORDINGS.forEach(wording -> assertThat(Harmless.is(wording.say(problem.message())))
                    .as(which)
                    .isTrue());
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
