package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each change that mends a line names its cause; where it does not mend it, nothing is said. */
final class MendedTest {
    private static Trial failing(String answer) {
        return new Trial()
                .startsWith("d.csv", "a,1 x\nb;2 y\n")
                .expects("wanted\n")
                .prints("$given\n")
                .answers(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            typed-in-korean ~ ㅈㅊ -ㅣ f ~ wc -l f
            one-for-l ~ cat f | wc -1 ~ cat f | wc -l
            one-for-l ~ wc -c1 f ~ wc -cl f
            name-not-content ~ wc -l <<< d.csv ~ wc -l < d.csv
            name-not-content ~ echo "d.csv" | wc -l ~ cat 'd.csv' | wc -l
            single-quoted ~ n=3; echo '$n' ~ n=3; echo "$n"
            unsorted-uniq ~ cut -f1 f | uniq -c | head ~ cut -f1 f | sort | uniq -c | head
            unsorted-uniq ~ uniq -d f | wc -l ~ sort f | uniq -d | wc -l
            uniq-without-count ~ sort f | uniq ~ sort f | uniq -c
            uniq-without-count ~ sort -u f | head -3 ~ sort  f  | uniq -c  | sort -rn | head -3
            text-sort ~ sort -r f ~ sort -n -r f
            text-sort ~ sort -t, -k2r f ~ sort -t, -k2rn f
            number-sort ~ sort -rn f ~ sort -r f
            sort-direction ~ sort -n f ~ sort -r -n f
            sort-direction ~ sort -k1,1nr -k2 f ~ sort -k1,1n -k2 f
            sort-direction ~ sort -k1,1n -k2 f ~ sort -k1,1nr -k2 f
            not-sorted ~ uniq -c f | head -3 ~ uniq -c f | sort -rn | head -3
            sort-key ~ sort -k2 -r f ~ sort -rn -r f
            head-off-by-one ~ head -n 4 f ~ head -n 3 f
            head-off-by-one ~ tail -2 f ~ tail -3 f
            head-off-by-one ~ sed -n '2,5p' f ~ sed -n '2,6p' f
            head-off-by-one ~ sed 4q f ~ sed 5q f
            head-off-by-one ~ awk 'NR > 2' f ~ awk 'NR > 1' f
            head-for-tail ~ sort f | head -n 3 ~ sort f | tail -n 3
            picked-too-early ~ head -3 f | sort -n ~ cat f |  sort -n | head -3
            pattern-not-anchored ~ grep -c ERROR f ~ grep -c '^ERROR' f
            pattern-not-anchored ~ grep "it" f ~ grep -w "it" f
            pattern-not-anchored ~ awk '/it/ { print $2 }' f ~ awk '/it$/ { print $2 }' f
            pattern-not-anchored ~ sed -n '/it/p' f ~ sed -n '/^it/p' f
            pattern-case ~ grep error f ~ grep -i error f
            inverted-match ~ grep -v error f ~ grep  error f
            inverted-match ~ grep error f ~ grep -v error f
            first-match-only ~ sed 's/a/b/' f ~ sed 's/a/b/g' f
            wrong-separator ~ cut -f2 f ~ cut -d',' -f2 f
            wrong-separator ~ awk '{ print $2 }' f ~ awk -F';' '{ print $2 }' f
            wrong-field ~ cut -d, -f3 f ~ cut -d, -f2 f
            wrong-field ~ awk '{ s += $2 } END { print s }' f ~ awk '{ s += $3 } END { print s }' f
            """)
    void namesWhatMendsTheLine(String id, String answer, String mended) {
        Trial mendable = failing(answer).isCuredBy(mended);
        Trial other = failing(answer);

        assertThat(mendable.ofStdout()).startsWith(id + ": ");
        assertThat(other.ofStdout()).isEqualTo("nothing");
        assertThat(other.triedLines()).contains(mended).doesNotContain(answer).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            grep -c error f ~ 0
            grep error f ~ ``
            """)
    void takesNoPatternThatFindsNothingForAnInvertedOne(String answer, String printed) {
        Trial trial = failing(answer).prints(printed).isCuredBy(answer.replace("grep", "grep -v"));

        assertThat(trial.ofStdout()).isEqualTo("nothing");
    }

    @Test
    void leavesACutAtASeparatorThatIsThereAlone() {
        Trial trial = failing("cut -d, -f1 f").isCuredBy("cut -d';' -f1 f");

        assertThat(trial.ofStdout()).isEqualTo("nothing");
    }

    @Test
    void mendsNothingInsideQuotesThatEndAnArgument() {
        assertThat(Call.of("grep", "echo grep; grep 'a|b' f | wc").map(Call::arguments))
                .containsExactly("", " 'a|b' f ");
        assertThat(Call.of("sort", "./sort sort.txt $sort my-sort sort=1 | sort")
                        .map(Call::before))
                .containsExactly("./sort sort.txt $sort my-sort sort=1 | ");
    }

    @Test
    void triesFewPlaces() {
        String answer = "sort f | uniq | ".repeat(50) + "wc";
        Trial trial = failing(answer);

        assertThat(trial.ofStdout()).isEqualTo("nothing");
        assertThat(trial.triedLines()).hasSizeLessThan(60);
    }

    @Test
    void triesNothingWhereTheLineWasStopped() {
        List<String> tried = Stream.of(failing("sort f | uniq").ends(new grade.sandbox.Ending.Signalled(9)))
                .peek(Trial::ofEnding)
                .flatMap(trial -> trial.triedLines().stream())
                .toList();

        assertThat(tried).isEmpty();
    }
}
