package grade.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeedTest {
    @Test
    void givesANamedPartTheSameSeedEverywhere() {
        assertThat(new Seed(42).child("names")).isEqualTo(new Seed(5358834800733204681L));
        assertThat(new Seed(42).child("이름")).isEqualTo(new Seed(556243620115074554L));
    }

    @Test
    void tellsPartsApart() {
        Seed seed = new Seed(7);

        assertThat(new Seed[] {
                    seed,
                    seed.child(""),
                    seed.child("").child(""),
                    seed.child("a"),
                    seed.child("b"),
                    seed.child("ab"),
                    seed.child("ba"),
                    seed.child("a").child("b"),
                    new Seed(8).child("a")
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void givesManyPartsDifferentSeeds() {
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> new Seed(1).child("part " + i)))
                .doesNotHaveDuplicates();
    }
}
