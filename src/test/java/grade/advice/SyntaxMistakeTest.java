package grade.advice;

import static org.assertj.core.api.Assertions.assertThat;

import grade.shell.Octets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the mistake is in lines that bash refuses. */
final class SyntaxMistakeTest {
    private static final String SAID = "bash: line 1: syntax error near unexpected token `x'";

    /** The id, the line with the place between brackets. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("unclosed-quote", "echo ⟦\"⟧hello > test.txt"),
                Arguments.of("unclosed-quote", "echo 'it'⟦'⟧s"),
                Arguments.of("unclosed-quote", "echo 한글 ⟦`⟧date"),
                Arguments.of("unclosed-bracket", "echo ⟦$(⟧date"),
                Arguments.of("unclosed-bracket", "echo ⟦${⟧x"),
                Arguments.of("unclosed-bracket", "⟦(⟧a; b"),
                Arguments.of("unclosed-here-document", "cat ⟦<<⟧E\ntext\n"),
                Arguments.of("missing-keyword", "⟦if⟧ true; then echo a"),
                Arguments.of("missing-keyword", "⟦if⟧ true; echo a; fi"),
                Arguments.of("missing-keyword", "⟦for⟧ f in *; do echo $f"),
                Arguments.of("missing-keyword", "⟦for⟧ f in *; echo $f; done"),
                Arguments.of("missing-keyword", "while read l; do ⟦if⟧ true; then echo; done"),
                Arguments.of("missing-keyword", "⟦case⟧ x in a) b;;"),
                Arguments.of("missing-keyword", "⟦{⟧ echo a;"),
                Arguments.of("group-end", "{ echo a ⟦}⟧"),
                Arguments.of("stray-keyword", "echo a; ⟦done⟧"),
                Arguments.of("stray-keyword", "⟦fi⟧"),
                Arguments.of("stray-operator", "cat f ⟦|⟧ | sort"),
                Arguments.of("stray-operator", "⟦|⟧ sort f"),
                Arguments.of("stray-operator", "cat f ⟦|⟧"),
                Arguments.of("stray-operator", "cat f ⟦&&⟧"),
                Arguments.of("stray-operator", "cat f ⟦|⟧; sort"),
                Arguments.of("stray-operator", "a; ⟦;⟧ b"),
                Arguments.of("bare-parenthesis", "echo ⟦(⟧x)"),
                Arguments.of("syntax", "echo a ⟦)⟧"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mistakes")
    void pointsToTheMistake(String id, String marked) {
        String line = marked.replace("⟦", "").replace("⟧", "");
        String complaint = "bash: line 1: syntax error near unexpected token `)'";
        Advice advice = SyntaxMistake.in(line, complaint);

        assertThat(advice.id()).isEqualTo(id);
        assertThat(advice.place()).hasValueSatisfying(place -> {
            String octets = Octets.of(line);
            assertThat(Octets.text(octets.substring(0, place.start())) + "⟦"
                            + Octets.text(octets.substring(place.start(), place.end())) + "⟧"
                            + Octets.text(octets.substring(place.end())))
                    .isEqualTo(marked);
        });
    }

    @Test
    void mendsWhatIsSurelyMeant() {
        assertThat(SyntaxMistake.in("echo (x) > f", SAID).mended()).contains("echo '(x)' > f");
        assertThat(SyntaxMistake.in("cat report(1).txt", SAID).mended()).contains("cat 'report(1).txt'");
        assertThat(SyntaxMistake.in("{ echo a }", SAID).mended()).contains("{ echo a; }");
        assertThat(SyntaxMistake.in("echo (it's) \"x", SAID).mended()).isEmpty();
    }

    @Test
    void saysWhatBashSaysWhereItKnowsNoBetter() {
        Advice advice = SyntaxMistake.in("a 한글", "bash: line 1: something new");

        assertThat(advice.id()).isEqualTo("syntax");
        assertThat(advice.message().arguments()).containsExactly("something new");
        assertThat(advice.place()).isEmpty();
    }
}
