package grade.mission;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RangeTest {
    @Test
    void readsANumberAndTwo() {
        assertThat(Range.parse("5")).contains(new Range(5, 5));
        assertThat(Range.parse("3..9")).contains(new Range(3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9..3", "a", "3..", "..3", "-1", "3...9", "99999999999"})
    void readsNothingElse(String written) {
        assertThat(Range.parse(written)).isEmpty();
    }

    @Test
    void picksEveryNumberOfItAndNoOther() {
        SplitMix64 random = new Seed(7).random();
        Range range = new Range(3, 6);

        assertThat(IntStream.range(0, 200)
                        .map(i -> range.pick(random))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5, 6);
    }
}
