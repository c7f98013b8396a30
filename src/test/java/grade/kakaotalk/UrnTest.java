package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UrnTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 100})
    void givesBackEachKindAsOftenAsItWasPutIn(int kinds) {
        SplitMix64 random = new Seed(kinds).random();
        int[] balls = IntStream.range(0, kinds).map(i -> random.below(20)).toArray();
        Urn urn = new Urn(balls);
        int[] drawn = new int[kinds];
        for (int i = Arrays.stream(balls).sum(); i > 0; i--) {
            drawn[urn.draw(random)]++;
        }

        assertThat(drawn).containsExactly(balls);
    }

    @Test
    void drawsInProportionToWhatIsLeft() {
        SplitMix64 random = new Seed(1).random();
        int[] first = new int[3];
        for (int i = 0; i < 6000; i++) {
            first[new Urn(1, 2, 3).draw(random)]++;
        }

        assertThat(first[0]).isBetween(850, 1150);
        assertThat(first[1]).isBetween(1850, 2150);
        assertThat(first[2]).isBetween(2850, 3150);
    }
}
