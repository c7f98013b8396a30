package grade.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of lines that may be right. */
final class HabitsTest {
    private static final Set<String> FILES = Set.of("my file.txt", "report (1).csv", "plain.txt");

    private static List<String> ids(String line, String printed) {
        return Habits.in(line, FILES, printed).stream().map(Advice::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "history ~ echo \"Hi!!!!!!\" > f",
                "history ~ echo Hi!! > f",
                "useless-cat ~ cat f | wc -l",
                "useless-cat ~ x=$(cat 'a b' | sort)",
                "parsed-ls ~ for f in $(ls *.txt); do echo $f; done",
                "parsed-ls ~ ls -l | awk '{print $5}'",
                "parsed-ls ~ ls | while read f; do echo $f; done",
                "unquoted-name ~ wc -l my file.txt",
                "unquoted-name ~ sort < report (1).csv"
            })
    void remarksOn(String id, String line) {
        assertThat(ids(line, "")).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'Hi!!!!!!' > f",
                "echo $'!!' \\!\\! # !!",
                "test ! -f x && ! grep x f",
                "echo ${!x} $!",
                "cat f g | sort",
                "cat -n f | head",
                "cat *.txt | wc -l",
                "cat f; x | y",
                "echo cat f | wc",
                "cat < f | wc",
                "ls | wc -l",
                "for f in *; do ls $f; done",
                "echo ls | xargs",
                "wc -l 'my file.txt' my\\ file.txt \"report (1).csv\"",
                "wc -l plain.txt my"
            })
    void keepsQuietOn(String line) {
        assertThat(ids(line, "")).isEmpty();
    }

    @Test
    void mendsAName() {
        assertThat(Habits.in("wc -l my file.txt", FILES, "").get(0).mended()).contains("wc -l 'my file.txt'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort f", "cut -f1 f | sort -u", "sort f | head -3", "sort -t, -k2 f > g; x"})
    void remarksOnAnOrderThatDependsOnTheMachine(String line) {
        assertThat(ids(line, "a\nB\n")).containsExactly("sort-order");
        assertThat(ids(line, "가\n나\n")).containsExactly("sort-order");
        assertThat(ids(line, "a\nb\n")).isEmpty();
        assertThat(ids(line, "1\n2\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort f | uniq -c", "sort -n f", "sort -t, -k2nr f", "LC_ALL=C sort f", "echo sort f"})
    void keepsQuietWhereTheOrderDoesNotShowOrIsSet(String line) {
        assertThat(ids(line, "a\nB\n")).isEmpty();
    }
}
