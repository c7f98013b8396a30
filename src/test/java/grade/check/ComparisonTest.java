package grade.check;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Start;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ComparisonTest {
    private static final Comparison.AsText FORGIVING = new Comparison.AsText(false);
    private static final Comparison.AsText EXACT = new Comparison.AsText(true);
    private static final Comparison.AsInteger INTEGER = new Comparison.AsInteger(Optional.of("test.txt"));

    @Test
    void forgivesOnlyOneMissingFinalNewline() {
        assertThat(FORGIVING.accepts("a\n", "a", Start.EMPTY)).isTrue();
        assertThat(FORGIVING.accepts("a", "a\n", Start.EMPTY)).isTrue();
        assertThat(FORGIVING.accepts("a\n", "a\n\n", Start.EMPTY)).isFalse();
        assertThat(FORGIVING.accepts("", "\n", Start.EMPTY)).isFalse();
        assertThat(EXACT.accepts("a\n", "a", Start.EMPTY)).isFalse();
    }

    @Test
    void noticesWhatItForgave() {
        assertThat(FORGIVING.forgave("a\n", "a")).isTrue();
        assertThat(FORGIVING.forgave("a\n", "a\n")).isFalse();
        assertThat(EXACT.forgave("a\n", "a")).isFalse();
    }

    @Test
    void tellsBytesThatAreNoTextApart() {
        assertThat(EXACT.accepts("\udcff", "\udcfe", Start.EMPTY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17\n", "     17 test.txt\n", "17\ttest.txt", "17 ./test.txt\n", "+17", "017"})
    void readsTheSameIntegerHoweverItIsWritten(String actual) {
        assertThat(INTEGER.accepts("17\n", actual, Start.EMPTY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "18", "17 18", "17 other.txt", "17 test.txt x", "1 7", "17.0", "-17", "99999999999999999999"
            })
    void readsNoOtherInteger(String actual) {
        assertThat(INTEGER.accepts("17\n", actual, Start.EMPTY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'3 Ann\n2 Bob\n'      | true",
                "'Ann, Bob'            | true",
                "'Bob\nAnn'            | false",
                "'2 Ann\n3 Bob'        | false",
                "'Ann\nBob\nCid'       | false"
            })
    void ranksTheSendersOfTheFixture(String actual, boolean right) {
        String chat = "Date,User,Message\n" + row("Ann").repeat(3) + row("Bob").repeat(2) + row("Cid");
        Start start = new Start(new TreeMap<>(Map.of("kakao.csv", chat)));
        Comparison.AsRanking ranking = new Comparison.AsRanking("kakao.csv", 2021, 2);

        assertThat(ranking.accepts("whatever the solution printed", actual, start))
                .isEqualTo(right);
        assertThat(ranking.shown("", start)).isEqualTo("3 Ann\n2 Bob\n");
    }

    private static String row(String name) {
        return "2021-01-05 10:00:00,\"" + name + "\",\"hello\"\n";
    }
}
