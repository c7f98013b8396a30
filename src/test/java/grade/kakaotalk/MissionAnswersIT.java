package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.Yaml;

/** Answers to mission 5 as people write them, each with the traps it falls into, on an export with each of all traps. */
final class MissionAnswersIT {
    private static final Path TABLE = Path.of("src/test/resources/mission5/answers.yaml");

    private static final List<Answer> ANSWERS = answers();
    private static final Map<Optional<Trap>, List<Answer>> RIGHT = new ConcurrentHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    /** @param wrong whether it is so without any trap; nothing is claimed of traps then */
    private record Answer(String line, boolean wrong, Set<Trap> falls) {
        @Override
        public String toString() {
            return line;
        }
    }

    @BeforeAll
    static void runEachOnEachExport() {
        Stream.concat(
                        Stream.of(Optional.<Trap>empty()),
                        Stream.of(Trap.values()).map(Optional::of))
                .parallel()
                .forEach(trap -> RIGHT.put(trap, right(trap)));
    }

    @Test
    void areManyOfManyKinds() {
        assertThat(ANSWERS).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(ANSWERS).filteredOn(Answer::wrong).hasSizeGreaterThan(5);
        assertThat(ANSWERS)
                .filteredOn(answer -> !answer.wrong() && answer.falls().isEmpty())
                .isNotEmpty();
    }

    @Test
    void areRightOnAnExportWithoutTrapsButForThoseThatAreWrong() {
        assertThat(RIGHT.get(Optional.<Trap>empty()))
                .containsExactlyElementsOf(
                        ANSWERS.stream().filter(answer -> !answer.wrong()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void areBrokenByTheirTrapsAndByNoOther(Trap trap) {
        assertThat(RIGHT.get(Optional.of(trap)))
                .filteredOn(answer -> !answer.wrong())
                .containsExactlyElementsOf(ANSWERS.stream()
                        .filter(answer -> !answer.wrong() && !answer.falls().contains(trap))
                        .toList());
    }

    private static List<Answer> right(Optional<Trap> trap) {
        Set<Trap> traps = trap.map(Set::of).orElse(Set.of());
        ChatGenerator generator = ChatGenerator.of(new ChatSpec(600, 6, traps), new Seed(7));
        Ranking strict = generator.strict(2021);
        Ranking loose = generator.loose().getOrDefault(2021, strict);
        List<String> outputs = run(trap.map(Trap::id).orElse("none"), Exports.bytes(generator));
        List<Answer> right = new ArrayList<>();
        for (int i = 0; i < ANSWERS.size(); i++) {
            if (RankingAnswer.accepts(outputs.get(i), strict, loose, 3)) {
                right.add(ANSWERS.get(i));
            }
        }
        return right;
    }

    private static List<String> run(String name, byte[] export) {
        try {
            Path own = Files.createDirectory(directory.resolve(name));
            Files.write(own.resolve("kakao.csv"), export);
            return Lines.outputs(ANSWERS.stream().map(Answer::line).toList(), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Answer> answers() {
        try {
            return Yaml.maps(Objects.requireNonNull(
                            Yaml.read(Files.readString(TABLE)).get("answers")))
                    .stream()
                    .map(MissionAnswersIT::answer)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(Map<String, Object> row) {
        Set<Trap> falls = EnumSet.noneOf(Trap.class);
        Stream.of(row.getOrDefault("falls", "").toString().split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> Trap.of(id).orElseThrow(() -> new AssertionError("no trap " + id)))
                .forEach(falls::add);
        return new Answer(String.valueOf(row.get("answer")).strip(), row.containsKey("wrong"), falls);
    }
}
