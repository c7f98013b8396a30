package grade.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class LimitsTest {
    private static final long MIB = 1024 * 1024;

    @Test
    void growWithWhatThereIsToRead() {
        assertThat(Limits.DEFAULT.reading(10 * MIB))
                .isEqualTo(new Limits(
                        Duration.ofSeconds(15), Duration.ofSeconds(10), 552 * MIB, 64, 1000, 26 * MIB, 74 * MIB, MIB));
        assertThat(Limits.DEFAULT.reading(100))
                .isEqualTo(new Limits(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        512 * MIB + 400,
                        64,
                        1000,
                        16 * MIB + 100,
                        64 * MIB + 100,
                        MIB));
    }

    @Test
    void countAFileOfTwoNamesOnce() {
        GivenFile file = new GivenFile(Path.of("/chat.csv"), 5);

        assertThat(new Start(new TreeMap<>(), new TreeMap<>(Map.of("chat.csv", file, "kakao.csv", file))).bytesGiven())
                .isEqualTo(5);
    }
}
