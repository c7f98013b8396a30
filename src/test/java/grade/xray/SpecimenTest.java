package grade.xray;

import static org.assertj.core.api.Assertions.assertThat;

import grade.shell.Stage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Bash;

/** Which lines can be looked into, and what is put into them. */
final class SpecimenTest {
    private static final String STATUSES =
            "\ns=$? p=(\"${PIPESTATUS[@]}\"); printf '%s ' \"${p[@]}\" >T2; [ ${#p[@]} != 4 ] || s=${p[2]}; exit $s";

    private static Optional<Specimen> specimen(String line) {
        return Specimen.in(Bash.parse(line));
    }

    private static String tapped(String line) {
        return specimen(line).orElseThrow().tapped(number -> "T" + number);
    }

    /** What our taps begin and end with, taken out again. */
    private static String withoutTaps(String tapped) {
        return tapped.replaceAll(" \\{ command tee /dev/fd/3.*?2>/dev/null \\|", "")
                .replaceAll(" \\| \\{ command tee T\\d+; } 2>/dev/null", "")
                .replaceAll("(?s)\ns=.*", "");
    }

    @Test
    void putsATapBehindEachStageAndTellsHowAllEnded() {
        String tapped = tapped("a 'x|y' | b > f # | c");

        assertThat(tapped)
                .startsWith("a 'x|y' | { command tee /dev/fd/3 3>&1 >T0;")
                .contains("2>/dev/null | b > f | { command tee T1; } 2>/dev/null # | c\n")
                .endsWith(STATUSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "a|b|c",
                "a |& b | c",
                "x=1; a | b; ",
                "true && a | b",
                "echo $(p | q) | r \"$(s | t)\"",
                "grep '한|글' f | sort | uniq -c",
                "for i in 1 2; do echo $i; done | sort",
                "a & b | c",
            })
    void addsNothingElse(String line) {
        assertThat(specimen(line).orElseThrow().obstacle()).isEmpty();
        assertThat(withoutTaps(tapped(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a | b; c", "a | b || c", "x=$(a | b)", "echo 'a | b'", "(a | b)"})
    void looksIntoNothingButAPipelineAtTheEnd(String line) {
        assertThat(specimen(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "! a | b",
                "time a | b",
                "a | b &",
                "a <<E | b\nx\nE",
                "set -o pipefail; a | b",
                "a | trap '' PIPE | b",
                "shopt -s lastpipe; a | read x",
                "exec 2>&1; a | b",
                "a | b ${PIPESTATUS[0]}",
                "eval 'set -e'; a | b",
            })
    void keepsOutOfWhatItCouldChange(String line) {
        assertThat(specimen(line).flatMap(Specimen::obstacle)).isPresent();
    }

    @Test
    void namesStagesAsTheyStandInTheLine() {
        Specimen specimen = specimen("grep '한 글' f  |  sort -k2 |head -3").orElseThrow();

        assertThat(specimen.stages().stream().map((Stage stage) -> specimen.text(stage)))
                .containsExactly("grep '한 글' f", "sort -k2", "head -3");
    }
}
