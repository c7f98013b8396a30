package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grade.seed.Seed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same chat in every dialect, with every trap, is read back to what the plan says. */
final class DialectsTest {
    private static final int SEEDS = 20;
    private static final Set<Trap> ALONE_IN_EXCEL = EnumSet.of(Trap.QUOTED_DATES, Trap.BOM, Trap.NAME_EMOJI);

    static Stream<Arguments> possible() {
        return pairs(true);
    }

    static Stream<Arguments> impossible() {
        return pairs(false);
    }

    private static Stream<Arguments> pairs(boolean possible) {
        return Stream.of(Dialect.values())
                .flatMap(dialect -> Stream.of(Trap.values())
                        .filter(trap -> isPossible(dialect, trap) == possible)
                        .map(trap -> Arguments.of(dialect, trap)));
    }

    private static boolean isPossible(Dialect dialect, Trap trap) {
        return dialect.isCsv() ? dialect == Dialect.MAC_CSV || !ALONE_IN_EXCEL.contains(trap) : !trap.isForCsvOnly();
    }

    @ParameterizedTest
    @MethodSource("possible")
    void areReadBackToTheirReference(Dialect dialect, Trap trap) {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertReadBack(new ChatSpec(200 + 5 * seed, 5 + seed % 3, Set.of(trap), dialect, false), seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areReadBackWhateverTheyHold(Dialect dialect) {
        Set<Trap> all = EnumSet.noneOf(Trap.class);
        Stream.of(Trap.values())
                .filter(trap -> trap != Trap.TWO_PEOPLE && isPossible(dialect, trap))
                .forEach(all::add);
        all.removeAll(List.of(Trap.QUOTED_DATES, Trap.CP949));
        for (int seed = 0; seed < SEEDS; seed++) {
            assertReadBack(new ChatSpec(2000 + seed, 8, all, dialect, seed % 2 == 1), seed);
            assertReadBack(new ChatSpec(20 + seed, 1 + seed % 5, Set.of(), dialect, seed % 2 == 0), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void areRefusedWhereTheyCannotHoldATrap(Dialect dialect, Trap trap) {
        ChatSpec spec = new ChatSpec(2000, 8, Set.of(trap), dialect, false);

        assertThatThrownBy(() -> ChatGenerator.of(spec, new Seed(1)))
                .isInstanceOfSatisfying(
                        TrapException.class,
                        e -> assertThat(e.message().key())
                                .isEqualTo(dialect.isCsv() ? "traps-clash" : "traps-csv-only"));
    }

    private static void assertReadBack(ChatSpec spec, int seed) {
        ChatGenerator generator = ChatGenerator.of(spec, new Seed(seed));
        ChatTally tally = Exports.tally(Exports.bytes(generator));

        assertThat(tally.strictByYear()).as("%s %d", spec, seed).isEqualTo(generator.strict());
        assertThat(tally.looseByYear()).as("%s %d", spec, seed).isEqualTo(generator.loose());
        assertThat(generator.strict()).isEqualTo(inMacCsv(spec, seed).strict());
    }

    private static ChatGenerator inMacCsv(ChatSpec spec, int seed) {
        ChatSpec same = new ChatSpec(spec.rows(), spec.people(), spec.traps(), Dialect.MAC_CSV, spec.realistic());
        return ChatGenerator.of(same, new Seed(seed));
    }
}
