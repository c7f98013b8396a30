package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import grade.text.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RankingAnswerTest {
    private static final Ranking RANKING = ranking("수달 매니저", 30, "Kim, Lee", 20, "Mango", 10, "Pixel", 5);

    @Test
    void acceptsTheBytesOfAnExportThatIsNotInUtf8() {
        String printed = "30 수달 매니저\n20 Kim, Lee\n10 Mango\n";

        assertThat(accepts(Utf8.decode(printed.getBytes(Encoding.CP949.charset()))))
                .isTrue();
        assertThat(accepts(Utf8.decode(printed.replace("달", "탈").getBytes(Encoding.CP949.charset()))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 수달 매니저\n20 Kim, Lee\n10 Mango\n",
                "     30 \"수달 매니저\"\n     20 \"Kim, Lee\"\n     10 \"Mango\"\n",
                "수달 매니저 30\nKim, Lee 20\nMango 10",
                "수달 매니저,30\nKim, Lee,20\nMango,10\n",
                "\"수달 매니저\" , 30\n\"Kim, Lee\"\t20\n\"Mango\", 10\n",
                "수달 매니저\nKim, Lee\nMango\n",
                "30\t수달 매니저\r\n20\tKim, Lee\r\n10\tMango\r\n",
                "\uFEFF수달 매니저\nKim, Lee\nMango\n",
                "\n\n수달 매니저\nKim, Lee\n  Mango  \n\n",
                "수달 매니저 Kim, Lee Mango\n",
                "수달 매니저, Kim, Lee, Mango",
                "수달 매니저/Kim, Lee/Mango\n",
                "수달 매니저,30,Kim, Lee,20,Mango,10\n",
                "30 수달 매니저 20 Kim, Lee 10 Mango",
                "수달 매니저 30 / Kim, Lee 20 / Mango 10\n"
            })
    void acceptsThreeLinesOrOneWithCountsOrWithout(String output) {
        assertThat(accepts(output)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "수달 매니저\nKim, Lee\n",
                "수달 매니저\nKim, Lee\nMango\nPixel\n",
                "Kim, Lee\n수달 매니저\nMango\n",
                "Mango\nKim, Lee\n수달 매니저\n",
                "수달\nKim, Lee\nMango\n",
                "수달 매니저\nKim\nMango\n",
                "31 수달 매니저\n20 Kim, Lee\n10 Mango\n",
                "030 수달 매니저\n20 Kim, Lee\n10 Mango\n",
                "30수달 매니저\n20 Kim, Lee\n10 Mango\n",
                "30,수달 매니저\n20,Kim, Lee\n10,Mango\n",
                "1. 수달 매니저\n2. Kim, Lee\n3. Mango\n",
                "수달 매니저\n\nKim, Lee\nMango\n",
                "수달 매니저 Kim, Lee\nMango\n",
                "수달 매니저 30 30\nKim, Lee\nMango\n",
                "수달 매니저|Kim, Lee|Mango\n",
                "수달 매니저 Kim, Lee Mango Pixel\n",
                "수달 매니저 Kim, Lee Mangos\n",
                "top: 수달 매니저 Kim, Lee Mango\n",
                "수달 매니저Kim, LeeMango\n"
            })
    void refusesEverythingElse(String output) {
        assertThat(accepts(output)).isFalse();
    }

    @Test
    void takesAllCountsFromOneRanking() {
        Ranking strict = ranking("a", 30, "b", 20, "c", 10);
        Ranking loose = ranking("a", 31, "b", 21, "c", 10);

        assertThat(RankingAnswer.accepts("30 a\n20 b\n10 c\n", strict, loose, 3))
                .isTrue();
        assertThat(RankingAnswer.accepts("31 a\n21 b\n10 c\n", strict, loose, 3))
                .isTrue();
        assertThat(RankingAnswer.accepts("31 a\n20 b\n10 c\n", strict, loose, 3))
                .isFalse();
        assertThat(RankingAnswer.accepts("31 a\nb\n10 c\n", strict, loose, 3)).isTrue();
    }

    @Test
    void allowsAnyOrderInATieAndAnyoneTiedForTheLastPlace() {
        Ranking tied = ranking("a", 5, "b", 5, "c", 3, "d", 3, "e", 1);

        assertThat(Stream.of("a b c", "b a c", "b a d", "5 b 5 a 3 d", "a\nb\nd"))
                .allMatch(output -> RankingAnswer.accepts(output, tied, tied, 3));
        assertThat(Stream.of("a c b", "a a c", "a b e", "a b c d", "5 a 5 a 3 d"))
                .noneMatch(output -> RankingAnswer.accepts(output, tied, tied, 3));
    }

    @Test
    void asksForNoMorePeopleThanThereAre() {
        Ranking two = ranking("a", 5, "b", 3);

        assertThat(RankingAnswer.accepts("a\nb\n", two, two, 3)).isTrue();
        assertThat(RankingAnswer.accepts("a\nb\nUser\n", two, two, 3)).isFalse();
        assertThat(RankingAnswer.accepts("\n", ranking(), ranking(), 3)).isTrue();
        assertThat(RankingAnswer.accepts("x\n", ranking(), ranking(), 3)).isFalse();
        assertThat(RankingAnswer.accepts("x".repeat(1 << 20), ranking(), ranking(), 3))
                .isFalse();
    }

    @Test
    void goesBackWhereANameIsTheBeginningOfAnotherOrLooksLikeACount() {
        Ranking ranking = ranking("Ann", 7, "Ann 7", 7, "7", 7, "/x,", 2);

        assertThat(Stream.of("Ann Ann 7 7 /x,", "Ann 7 Ann 7 7 /x,", "7 7 7 Ann Ann 7///x,", "7 Ann 7 7 Ann 7 7 2 /x,"))
                .allMatch(output -> RankingAnswer.accepts(output, ranking, ranking, 4));
        assertThat(RankingAnswer.accepts("Ann Ann 7 /x,", ranking, ranking, 4)).isFalse();
    }

    @Test
    void comparesComposedText() {
        Ranking ranking = ranking("\u1109\u116E\u1103\u1161\u11AF", 1);

        assertThat(RankingAnswer.accepts("1 수달\n", ranking, ranking, 3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void acceptsEveryRankingAsItPrintsItself(long seed) {
        SplitMix64 random = new Seed(seed).random();
        List<String> parts = List.of("a", "b", "1", "2", " ", ",", "/", "a b", "é");
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            String name = IntStream.rangeClosed(0, random.below(5))
                    .mapToObj(part -> parts.get(random.below(parts.size())))
                    .collect(Collectors.joining())
                    .strip();
            counts.put(name.isEmpty() ? "x" : name, 1L + random.below(4));
        }
        Ranking ranking = Ranking.of(counts);
        int top = Math.min(5, ranking.standings().size());
        List<Standing> first = ranking.standings().subList(0, top);
        List<String> entries = new ArrayList<>();
        first.forEach(entry -> entries.add(
                switch (random.below(4)) {
                    case 0 -> entry.count() + " " + entry.sender();
                    case 1 -> entry.sender() + " " + entry.count();
                    case 2 -> entry.sender() + "," + entry.count();
                    default -> entry.sender();
                }));

        for (String separator : List.of("\n", " ", ", ", "\t", " / ", ",")) {
            assertThat(RankingAnswer.accepts(String.join(separator, entries), ranking, ranking, top))
                    .as("%s%n%s", ranking, String.join(separator, entries))
                    .isTrue();
        }
    }

    @Test
    void isDoneSoonWithTextMadeToBeHard() {
        Map<String, Long> alike =
                IntStream.rangeClosed(1, 60).boxed().collect(Collectors.toMap("a "::repeat, length -> 1L));
        Ranking ranking = Ranking.of(alike.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().strip(), Map.Entry::getValue)));
        int mebibyte = 1 << 20;

        assertThat(Stream.of(
                        "a ".repeat(16_000),
                        "a ".repeat(mebibyte / 2),
                        "\n".repeat(mebibyte) + "x",
                        " ,/".repeat(10_000),
                        "1 ".repeat(16_000),
                        "\u0301\u0316".repeat(mebibyte / 2),
                        "\u0301\u0316".repeat(16_000),
                        "\"".repeat(mebibyte)))
                .noneMatch(output -> RankingAnswer.accepts(output, ranking, ranking, 40)
                        || RankingAnswer.accepts(output, RANKING, RANKING, 3));
    }

    private static boolean accepts(String output) {
        return RankingAnswer.accepts(output, RANKING, RANKING, 3);
    }

    private static Ranking ranking(Object... namesAndCounts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCounts.length; i += 2) {
            counts.put((String) namesAndCounts[i], ((Integer) namesAndCounts[i + 1]).longValue());
        }
        return Ranking.of(counts);
    }
}
