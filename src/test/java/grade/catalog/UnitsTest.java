package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "10, 10", "999999999, 999999999"})
    void readsNumbers(String written, int number) {
        assertThat(Units.number(written)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "007", "1e3", "1.0", "1_000", "0x10", "1234567890", "٣", " 1"})
    void refusesWhatOnlyLooksLikeANumber(String written) {
        assertThat(Units.number(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "10s, PT10S", "2m, PT2M"})
    void readsDurations(String written, Duration duration) {
        assertThat(Units.duration(written)).hasValue(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "s", "m", "ms", "1h", "1.5s", "1 s", "-1s", "10S"})
    void refusesOtherDurations(String written) {
        assertThat(Units.duration(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"64K, 65536", "512M, 536870912", "3G, 3221225472", "999999999G, 1073741822926258176"})
    void readsSizes(String written, long bytes) {
        assertThat(Units.bytes(written)).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "64", "K", "64KB", "64k", "1.5M", "1T", "-1K"})
    void refusesOtherSizes(String written) {
        assertThat(Units.bytes(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0%, 0", "30%, 30", "250%, 250"})
    void readsShares(String written, int percent) {
        assertThat(Units.percent(written)).hasValue(percent);
    }
}
