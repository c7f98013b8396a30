package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NotesTest {
    @Test
    void readsRefusedProgramsOnceEach() {
        assertThat(Notes.refused(List.of("refused vi", "0m0.001s 0m0.002s", "refused vim", "refused vi")))
                .containsExactly("vi", "vim");
    }

    @Test
    void knowsThatALineStartedByTheFirstNoteAlone() {
        assertThat(Notes.whyNotStarted(List.of("started", "refused vi"))).isEmpty();
        assertThat(Notes.whyNotStarted(List.of("grade: line 3: ulimit: no", "started")))
                .contains("grade: line 3: ulimit: no");
        assertThat(Notes.whyNotStarted(List.of())).contains("");
    }

    @Test
    void addsUserAndSystemTimeOfChildren() {
        assertThat(Notes.processorTime(List.of("0m9.000s 0m9.000s", "1m2.500s 0m0.250s")))
                .isEqualTo(Duration.ofMillis(62_750));
    }

    @Test
    void takesAnythingElseForNoTime() {
        assertThat(Notes.processorTime(List.of())).isEqualTo(Duration.ZERO);
        assertThat(Notes.processorTime(List.of("refused vi"))).isEqualTo(Duration.ZERO);
        assertThat(Notes.processorTime(List.of("99999999m0.000s 0m0.000s"))).isEqualTo(Duration.ZERO);
    }

    @Test
    void hearsOfASignalFromBashAlone() {
        assertThat(Notes.tellOfSignal(List.of("grade: line 3:     2 Killed     /bin/bash -c")))
                .isTrue();
        assertThat(Notes.tellOfSignal(List.of("refused vi", "0m0.001s 0m0.002s")))
                .isFalse();
    }
}
