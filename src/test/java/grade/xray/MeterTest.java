package grade.xray;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MeterTest {
    private final List<String> lines = new ArrayList<>();
    private final Meter meter = new Meter(lines::add);

    private void take(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        meter.take(bytes, bytes.length);
    }

    @Test
    void countsBytesAndLinesWhereverTheyAreCut() {
        take("a");
        take("b\n\nc");
        take("d\n");

        assertThat(meter.end()).isEqualTo(new Flow(7, 3, "ab\n\ncd\n"));
        assertThat(lines).containsExactly("ab", "", "cd");
    }

    @Test
    void countsALastLineWithoutLineFeed() {
        take("a\nb");

        assertThat(meter.end().lines()).isEqualTo(2);
        assertThat(lines).containsExactly("a", "b");
    }

    @Test
    void keepsOnlyTheBeginningOfWhatIsLong() {
        for (int i = 0; i < 100; i++) {
            take("x".repeat(1000));
        }
        take("\n");

        Flow flow = meter.end();
        assertThat(flow.bytes()).isEqualTo(100_001);
        assertThat(flow.lines()).isEqualTo(1);
        assertThat(flow.head()).hasSize(Flow.HEAD);
        assertThat(lines.get(0)).hasSize(4096);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(meter.end()).isEqualTo(new Flow(0, 0, ""));
        assertThat(lines).isEmpty();
    }
}
