package grade.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a walk over the characters shows. */
final class ScanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "time -p a | ! b@a|b",
                "echo `date` x@echo $?____ x",
                "cat <<E@cat<E",
                "cat <<< \"x\"@cat<\"x\"",
                "a # b@a",
                "coproc cat@cat",
                "coproc N { cat; }@{cat;}",
                "{ a{b,c} {d,e} {}; }@{a_b,c__d,e___;}"
            })
    void masks(String line, String masked) {
        assertThat(Scan.of(line).masked().replaceAll("\\s+", "")).isEqualTo(masked.replace(" ", ""));
        assertThat(Scan.of(line).masked()).hasSameSizeAs(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo \"a$(echo \"b\" 'c' $(d))\" ${x:-\"y}\"} $((1+(2))) $[1]",
                "case x in (a) b;; c|d) e;& *) f;; esac",
                "x=(1 'a b' $(c)) y+=(2); [[ a =~ ^(b|c)$ && d < e ]]",
                "f() { a; }; function g { b; }; (a) ; ((x = 1 << 2))",
                "echo $'it\\'s' \"\\\"\" \\' # it's",
                "cat <<'E' <<-F | sort\n$( `\nE\n\tb\n\tF\necho",
                "diff <(sort a) <(sort b) > >(tee c)",
                "echo $(case x in a) b;; esac) a#b"
            })
    void closesWhatIsClosed(String line) {
        assertThat(Scan.of(line).unclosed()).isEmpty();
    }

    @Test
    void findsTheInnermostOpening() {
        assertThat(Scan.of("echo $(a 'b").unclosed()).extracting(Opening::sign).containsExactly("'", "$(");
    }
}
