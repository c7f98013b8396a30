package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportTest {
    @Test
    void tellsStatusSignalRefusedProgramsAndProcessorTimeOfWhatItWaitedFor() {
        assertThat(Report.read("137 killed 3,0,3,\n0m9.000s 0m9.000s\n1m2.003s 0m0.500s\nword\n"))
                .contains(new Report(137, true, List.of(3, 0), Duration.ofMillis(62_503)));
        assertThat(Report.read("0 ended \n0m0.001s 0m0.002s\n0m0.000s 0m0.000s\nword\n"))
                .contains(new Report(0, false, List.of(), Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 ended", "0 ended \n0m0.001s 0m0.002s\n", "x ended \na\n0m0.0s 0m0.0s\n"})
    void isNoneWhereProcessOneDidNotComeToItsEnd(String text) {
        assertThat(Report.read(text)).isEmpty();
    }
}
