package grade.xray;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines that the answer needs, or that do not belong there, are followed to the stage to blame; or nobody is blamed. */
final class LinesTrailTest {
    private static final String DATA = "red apple\ngreen pear\nred cherry\nblue plum\n";
    private static final String EXPECTED = "red apple\nred cherry\n";

    private static Optional<String> blame(String expected, String actual, String line, String... flows) {
        return Trial.blame(new LinesTrail(expected, actual), line, DATA, flows)
                .map(blame -> blame.stage() + " " + blame.kind());
    }

    @Test
    void blamesWhoLosesALineThatIsNeeded() {
        assertThat(blame(
                        EXPECTED, "red apple\n", "grep red f | head -1 | sort", EXPECTED, "red apple\n", "red apple\n"))
                .hasValue("2 lost");
    }

    @Test
    void blamesWhoLosesAll() {
        assertThat(blame(EXPECTED, "", "grep rde f | sort", "", "")).hasValue("1 lost");
    }

    @Test
    void blamesWhoTurnsLinesIntoOthersWhereNobodyTurnsThemBack() {
        String upper = "RED APPLE\nRED CHERRY\n";
        assertThat(blame(EXPECTED, upper, "grep red f | tr a-z A-Z | sort", EXPECTED, upper, upper))
                .hasValue("2 lost");
    }

    @Test
    void isSilentWhereALaterStageCouldTurnLinesBack() {
        String turned = "elppa der\nyrrehc der\n";
        assertThat(blame(
                        EXPECTED,
                        "red apple\n",
                        "grep red f | rev | sed 1q | rev",
                        EXPECTED,
                        turned,
                        "elppa der\n",
                        "red apple\n"))
                .isNotEqualTo(Optional.of("2 lost"));
    }

    @Test
    void blamesTheLastFilterForWhatItLetsIn() {
        String let = "red apple\ngreen pear\nred cherry\n";
        assertThat(blame(EXPECTED, let, "grep re f | sort", let, let)).hasValue("1 let-in");
    }

    @Test
    void blamesNobodyForTheOrder() {
        String turned = "red cherry\nred apple\n";
        assertThat(blame(EXPECTED, turned, "grep red f | sort -r", EXPECTED, turned))
                .isEmpty();
    }

    @Test
    void doesNotTakeACountForALineOfTheData() {
        assertThat(Trial.blame(new LinesTrail("4\n", "5\n"), "sort f | wc -l", "4\n7\n8\n9\n", "4\n7\n8\n9\n", "5\n"))
                .isEmpty();
    }

    @Test
    void isSilentWhereTheAnswerIsNotMadeOfTheData() {
        assertThat(blame("two\n", "one\n", "cat f | wc -l", DATA, "one\n")).isEmpty();
    }

    @Test
    void blamesNoFirstStageThatReadsWhatAnotherCommandMade() {
        assertThat(blame(EXPECTED, "", "sort f > t; grep x t | sort", "", "")).isEmpty();
    }
}
