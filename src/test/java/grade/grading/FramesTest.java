package grade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import grade.document.Played;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was printed is told apart by nothing but our own frames. */
final class FramesTest {
    private static Played played(Played.How how, String printed) {
        return new Played(how, Optional.empty(), printed);
    }

    @Test
    void tellsWhatEachCommandPrintedAndHowItEnded() {
        assertThat(Frames.of("one\n\0m 0 0\0\0m 1 127\0two\0m 2 late\0\0m 3 gone\0rest", "m"))
                .isEqualTo(new Frames(
                        List.of(
                                played(Played.How.ENDED, "one\n"),
                                played(Played.How.ENDED, ""),
                                played(Played.How.LATE, "two"),
                                played(Played.How.SHELL_ENDED, "")),
                        "rest"));
    }

    @Test
    void takesWhatOnlyLooksLikeAFrameForPrinted() {
        String printed = "\0n 0 0\0\0m 0\0 m 0 0 \0\0.* 0 0\0\0m 0 0";
        assertThat(Frames.of(printed, "m")).isEqualTo(new Frames(List.of(), printed));
    }
}
