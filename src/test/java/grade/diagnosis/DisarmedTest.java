package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On data without what it does not stand, a line is right; that alone proves it. */
final class DisarmedTest {
    private static final String DECOMPOSED = "\u1109\u1165\u110B\u116E\u11AF 1\n";

    static Iterable<Map.Entry<String, String[]>> data() {
        return Map.of(
                        "crlf-in-data", new String[] {"a\r\nb\r\n", "a\nb\n"},
                        "bom-in-data", new String[] {"\uFEFFa\nb\n", "a\nb\n"},
                        "unended-last-line", new String[] {"a\nb", "a\nb\n"},
                        "decomposed-data", new String[] {DECOMPOSED, "서울 1\n"},
                        "separator-in-quotes", new String[] {"1,\"a, b\",2\n", "1,\"a_ b\",2\n"})
                .entrySet();
    }

    private static Trial failing(String text) {
        return new Trial().startsWith("f", text).expects("right\n").prints("wrong\n");
    }

    @ParameterizedTest
    @MethodSource("data")
    void seesWhatTheLineDoesNotStand(Map.Entry<String, String[]> data) {
        Trial trial = failing(data.getValue()[0])
                .solvesOn(data.getValue()[1], "right\n")
                .printsOn(data.getValue()[1], "right\n");

        assertThat(trial.ofStdout()).startsWith(data.getKey() + ": ");
    }

    @ParameterizedTest
    @MethodSource("data")
    void staysSilentWhereTheLineIsWrongWithoutItToo(Map.Entry<String, String[]> data) {
        Trial trial = failing(data.getValue()[0])
                .solvesOn(data.getValue()[1], "right\n")
                .printsOn(data.getValue()[1], "other\n");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
    }

    @ParameterizedTest
    @MethodSource("data")
    void staysSilentWhereOnlyTheSolutionGivesSomethingElse(Map.Entry<String, String[]> data) {
        Trial trial = failing(data.getValue()[0])
                .solvesOn(data.getValue()[1], "wrong\n")
                .printsOn(data.getValue()[1], "wrong\n");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
    }

    @Test
    void leavesSeparatorsOutsideQuotesAndOpenQuotesAlone() {
        assertThat(QuotedFields.plain("1,\"a,b:c\",2")).isEqualTo("1,\"a_b_c\",2");
        assertThat(QuotedFields.plain("5\" disk, 3\" disk, 1\" disk")).isEqualTo("5\" disk, 3\" disk, 1\" disk");
    }
}
