package grade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "titl, title",
        "titles, title",
        "tytle, title",
        "title, title",
        "ttilee, title",
        "gerp, grep",
        "wq, wc",
        "미션일, 미션"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, List.of("grep", "title", "solution", "wc", "미션")))
                .hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "sulotino", "titanic", "g"})
    void findsNothingWhereNothingIsNear(String written) {
        assertThat(Nearest.to(written, List.of("grep", "title", "solution", "wc")))
                .isEmpty();
    }

    @Test
    void prefersFewerEditsAndThenTheFirst() {
        assertThat(Nearest.to("lines", List.of("liners", "fines", "mines"))).hasValue("liners");
        assertThat(Nearest.to("lines", List.of("mires", "liner", "mines"))).hasValue("liner");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsEditsAsTheDefinitionDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String from = word(random);
            String to = word(random);
            assertThat(Nearest.edits(from, to)).as("%s -> %s", from, to).isEqualTo(defined(from, to));
        }
    }

    @Test
    void looksThroughThousandsOfLongCandidatesAtOnce() {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            candidates.add("x86_64-linux-gnu-program-" + i);
        }
        assertThat(Nearest.to("q".repeat(20_000), candidates)).isEmpty();
        assertThat(Nearest.to("x86_64-linux-gnu-porgram-4999", candidates)).hasValue("x86_64-linux-gnu-program-4999");
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = random.nextInt(7); left > 0; left--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int defined(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.length() + to.length();
        }
        int replaced = defined(from.substring(1), to.substring(1)) + (from.charAt(0) == to.charAt(0) ? 0 : 1);
        int shifted = Math.min(defined(from.substring(1), to), defined(from, to.substring(1))) + 1;
        boolean swapped = from.length() > 1
                && to.length() > 1
                && from.charAt(0) == to.charAt(1)
                && from.charAt(1) == to.charAt(0);
        int edits = Math.min(replaced, shifted);
        return swapped ? Math.min(edits, defined(from.substring(2), to.substring(2)) + 1) : edits;
    }
}
