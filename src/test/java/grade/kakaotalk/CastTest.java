package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CastTest {
    @Test
    void putsOddNamesWhereTheyMatter() {
        for (long seed = 0; seed < 40; seed++) {
            List<String> names = cast(6, EnumSet.of(Trap.NAME_SPACE, Trap.NAME_COMMA, Trap.YEAR_IN_NAME), seed);

            assertThat(names.subList(0, 3))
                    .filteredOn(name -> name.contains(" "))
                    .hasSize(1);
            assertThat(names.subList(0, 3))
                    .filteredOn(name -> name.contains(","))
                    .hasSize(1);
            assertThat(names).noneMatch(name -> name.contains(" ") && name.contains(","));
            assertThat(names.get(4)).endsWith("2021");
            assertThat(names.get(6)).isEmpty();
        }
    }

    /** What grep in a UTF-8 locale must not find. */
    @Test
    void putsAKoreanNameOnTopWhereTheFileIsNoUtf8() {
        for (long seed = 0; seed < 40; seed++) {
            assertThat(cast(6, Set.of(Trap.CP949), seed))
                    .doesNotHaveDuplicates()
                    .first()
                    .asString()
                    .matches("[가-힣]+");
        }
    }

    @Test
    void putsOddNamesOnTheTwoThatAreSurelyAmongTheFirstWhereTheThirdIsTied() {
        for (long seed = 0; seed < 40; seed++) {
            assertThat(cast(6, EnumSet.of(Trap.TIE, Trap.NAME_SPACE, Trap.NAME_QUOTE, Trap.NAME_EMOJI), seed)
                            .subList(2, 6))
                    .allMatch(name -> name.matches("\\p{L}+"));
        }
    }

    @Test
    void numbersThoseForWhomThereIsNoWordLeft() {
        assertThat(cast(81, Set.of(), 1)).element(39).asString().matches("\\p{L}+");
        assertThat(cast(81, Set.of(), 1)).element(40).asString().matches("\\p{L}+2");
        assertThat(cast(81, Set.of(), 1)).element(80).asString().matches("\\p{L}+3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 41, 1000})
    void givesEverybodyANameOfHisOwn(int people) {
        assertThat(cast(people, Set.of(), 1))
                .hasSize(people + 1)
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("2021"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void changesNoOtherNameWhenATrapIsAdded(long seed) {
        List<String> plain = cast(6, Set.of(), seed);

        assertThat(cast(6, Set.of(Trap.YEAR_IN_NAME), seed))
                .containsSequence(plain.subList(0, 4))
                .element(5)
                .isEqualTo(plain.get(5));
    }

    private static List<String> cast(int people, Set<Trap> traps, long seed) {
        return Cast.of(new ChatPlan(new ChatSpec(2000, people, traps)), new Seed(seed))
                .names();
    }
}
