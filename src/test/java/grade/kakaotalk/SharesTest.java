package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SharesTest {
    @Test
    void givesWhatIsLeftOverToTheLargestRemainders() {
        assertThat(Shares.divide(10, 5, 3, 1)).containsExactly(6, 3, 1);
        assertThat(Shares.divide(11, 5, 3, 1)).containsExactly(6, 4, 1);
    }

    @Test
    void givesWhatIsLeftOverToTheFirstOfEquals() {
        assertThat(Shares.divide(5, 1, 1, 1)).containsExactly(2, 2, 1);
    }

    @Test
    void givesNothingToAWeightOfNone() {
        assertThat(Shares.divide(7, 1, 0, 1)).containsExactly(4, 0, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void dividesTheWholeAndNobodyMoreThanOneOffHisShare(long seed) {
        SplitMix64 random = new Seed(seed).random();
        int total = random.below(ChatSpec.MAX_ROWS);
        long[] weights =
                IntStream.range(0, 50).mapToLong(i -> random.below(1 << 30)).toArray();
        long sum = Arrays.stream(weights).sum();

        int[] parts = Shares.divide(total, weights);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i] - total * weights[i] / sum).isBetween(0L, 1L);
        }
    }
}
