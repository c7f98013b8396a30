package grade.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SplitMix64Test {
    @Test
    void givesThePublishedNumbersForSeed1234567() {
        SplitMix64 random = new Seed(1234567).random();

        assertThat(Stream.generate(random::next).limit(5).map(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void givesThePublishedNumbersForSeed0() {
        SplitMix64 random = new Seed(0).random();

        assertThat(Stream.generate(random::next).limit(3).map(Long::toHexString))
                .containsExactly("e220a8397b1dcdaf", "6e789e6aa1b965f4", "6c45d188009454f");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1, 42, Long.MAX_VALUE, Long.MIN_VALUE})
    void agreesWithTheJdkThatUsesTheSameMethod(long seed) {
        SplitMix64 random = new Seed(seed).random();
        SplittableRandom peer = new SplittableRandom(seed);

        for (int i = 0; i < 1000; i++) {
            assertThat(random.next()).isEqualTo(peer.nextLong());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void staysBelowItsBoundAndReachesEveryNumber(int bound) {
        SplitMix64 random = new Seed(bound).random();

        assertThat(IntStream.generate(() -> random.below(bound)).limit(20L * bound))
                .contains(0, bound - 1)
                .allMatch(number -> number >= 0 && number < bound);
    }

    @Test
    void favoursNoNumberWhereTheBoundDividesUnevenly() {
        SplitMix64 random = new Seed(9).random();
        int third = 1 << 29;

        assertThat(IntStream.generate(() -> random.below(3 * third))
                        .limit(6000)
                        .filter(number -> number < third)
                        .count())
                .isBetween(1850L, 2150L);
    }

    @Test
    void refusesABoundThatLeavesNothing() {
        assertThatThrownBy(() -> new Seed(1).random().below(0)).hasMessage("bound 0");
    }

    @Test
    void shufflesIntoEveryOrderAboutAsOften() {
        SplitMix64 random = new Seed(5).random();
        Map<List<Integer>, Integer> orders = new HashMap<>();
        for (int i = 0; i < 6000; i++) {
            List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
            random.shuffle(list);
            orders.merge(list, 1, Integer::sum);
        }

        assertThat(orders)
                .hasSize(6)
                .allSatisfy((order, times) -> assertThat(times).isBetween(850, 1150));
    }
}
