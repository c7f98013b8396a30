package grade.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import testkit.Bash;

/** What lines are made of, and above all where the grammar alone gets it wrong. */
final class ShellParserTest {
    /** Every simple command with its words, joined by blanks, redirections behind. */
    private static List<String> commands(String line) {
        return Bash.parse(line).commands().stream()
                .map(ShellParserTest::describe)
                .toList();
    }

    private static String describe(SimpleCommand command) {
        String words = command.words().stream().map(Word::text).collect(Collectors.joining(" "));
        String targets = command.redirections().stream()
                .map(each -> " [" + each.descriptor() + each.operator()
                        + each.target().text() + "]")
                .collect(Collectors.joining());
        String variables = command.assignments().stream()
                .map(each -> each.name() + "=" + each.value().orElse("?") + " ")
                .collect(Collectors.joining());
        return variables + words + targets;
    }

    /** The stages of each pipeline that may be tapped. */
    private static List<List<String>> tappable(String line) {
        ShellLine parsed = Bash.parse(line);
        return parsed.pipelines().stream()
                .filter(Pipeline::tappable)
                .map(pipeline -> pipeline.stages().stream()
                        .map(stage -> parsed.text(stage.span()))
                        .toList())
                .toList();
    }

    @Test
    void givesPlacesInBytes() {
        Pipeline pipeline = Bash.parse("echo '한글😀' | sort |& uniq")
                .statements()
                .get(0)
                .pipelines()
                .get(0);

        assertThat(pipeline.stages())
                .extracting(Stage::span)
                .containsExactly(new Span(0, 17), new Span(20, 24), new Span(28, 32));
        assertThat(pipeline.operators()).containsExactly(new Span(18, 19), new Span(25, 27));
    }

    @Test
    void takesWordsBehindARedirectionForWords() {
        assertThat(commands("find . 2>/dev/null -exec vi {} \\;"))
                .containsExactly("find . -exec vi {} \\; [2>/dev/null]");
        assertThat(commands("cat 2>&1 >f x | y")).containsExactly("cat x [2>&1] [>f]", "y");
    }

    @Test
    void givesARedirectionToTheCommandBeforeIt() {
        assertThat(commands("a && b > f")).containsExactly("a", "b [>f]");
        assertThat(commands("a | b > f")).containsExactly("a", "b [>f]");
        assertThat(commands("a > f && b < g | c")).containsExactly("a [>f]", "b [<g]", "c");
        assertThat(tappable("a > f && b < g | c")).containsExactly(List.of("a > f"), List.of("b < g", "c"));
        assertThat(commands("> f")).containsExactly(" [>f]");
    }

    @Test
    void keepsNeighbouringBackquotesApart() {
        assertThat(commands("echo `date` `vi f`")).containsExactly("echo `date` `vi f`", "date", "vi f");
        assertThat(commands("echo `echo \\`vi f\\``")).containsExactly("echo `echo \\`vi f\\``", "echo `vi f`", "vi f");
        assertThat(commands("echo \"`a | b`\" 'not `c`'")).containsExactly("echo \"`a | b`\" 'not `c`'", "a", "b");
    }

    @Test
    void takesPrefixesForPrefixes() {
        assertThat(commands("time a | b; ! c; coproc d; time -p vi")).containsExactly("a", "b", "c", "d", "vi");
        assertThat(commands("! ! a | b")).containsExactly("a", "b");
        assertThat(commands("time { a; }; ! [[ x ]] && b")).containsExactly("a", "b");
        assertThat(commands("echo ! time coproc")).containsExactly("echo ! time coproc");
        assertThat(commands("if ! a; then time b; fi")).containsExactly("a", "b");
    }

    @Test
    void takesBuiltinsWithANodeOfTheirOwnForCommands() {
        assertThat(commands("[ -f x ] && export A=1 && unset B; declare x; test y"))
                .containsExactly("[ -f x ]", "export A=1", "unset B", "declare x", "test y");
        assertThat(commands("[[ -f $(vi x) ]] && (( x = $(y) ))")).containsExactly("vi x", "y");
    }

    @Test
    void givesOperatorsInTheirOrder() {
        ShellLine line = Bash.parse("a | (b | c) | d $(e | f) |& g");

        assertThat(line.pipelines().get(0).operators()).extracting(line::text).containsExactly("|", "|", "|&");
        assertThat(line.pipelines()).hasSize(3);
        assertThat(tappable("a | (b | c) | d $(e | f) |& g"))
                .containsExactly(List.of("a", "(b | c)", "d $(e | f)", "g"));
    }

    @Test
    void readsHereDocuments() {
        String line = "cat <<E | sort -r && b\n$(vi x) `w` \\$(no)\nE\nc <<-'F'\n\t$(not)\n\tF\n";

        assertThat(commands(line)).containsExactly("cat [<<E]", "sort -r", "b", "vi x", "w", "c [<<-'F']");
        assertThat(tappable(line)).containsExactly(List.of("b"));
    }

    @Test
    void readsHereStrings() {
        assertThat(commands("cat < f > g >> h <<< \"x $(z)\""))
                .containsExactly("cat [<f] [>g] [>>h] [<<<\"x $(z)\"]", "z");
    }

    @Test
    void readsAssignments() {
        assertThat(commands("x=1 y=$z env a=b; q='w e'; r=(1 2)")).containsExactly("x=1 y=? env a=b", "q=w e ", "r=? ");
    }

    @Test
    void readsCompoundCommands() {
        assertThat(commands("for f in *; do vi \"$f\"; done > out; if a; then b; elif c; then d; else e; fi | f"))
                .containsExactly("vi \"$f\"", "a", "b", "c", "d", "e", "f");
        assertThat(commands("case $x in a|b) c;; (d) e | f;& *) g;; esac; h")).containsExactly("c", "e", "f", "g", "h");
        assertThat(commands("f() { a; }; function g { b; }; until c; do d; done; (e); { h; }"))
                .containsExactly("a", "b", "c", "d", "e", "h");
    }

    @Test
    void tapsOnlyWhatStandsInNothingElse() {
        assertThat(tappable("(a | b); for x in y; do c | d; done; { e | f; }"))
                .isEqualTo(List.of(List.of("(a | b)"), List.of("for x in y; do c | d; done"), List.of("{ e | f; }")));
        assertThat(tappable("time a | b & c || d | e"))
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d", "e"));
    }

    @Test
    void countsPipelinesByWhatRuns() {
        assertThat(Bash.parse("cat f | sort").countPipelines()).isEqualTo(1);
        assertThat(Bash.parse("a; b && c").countPipelines()).isEqualTo(3);
        assertThat(Bash.parse("{ a; b; }").countPipelines()).isEqualTo(2);
        assertThat(Bash.parse("for i in 1; do a | b; done").countPipelines()).isEqualTo(1);
        assertThat(Bash.parse("echo $(a | b)").countPipelines()).isEqualTo(2);
    }

    @Test
    void saysWhereItIsNotWhole() {
        assertThat(Bash.parse("echo 'a").whole()).isFalse();
        assertThat(Bash.parse("echo a | | b").whole()).isFalse();
        assertThat(Bash.parse("cat <<E\na\n").whole()).isFalse();
        assertThat(Bash.parse("echo a # it's").whole()).isTrue();
    }

    @Test
    void givesUpOnLinesThatNestTooDeep() {
        assertThat(Bash.PARSER.parse("echo " + "$(".repeat(5000) + ")".repeat(5000)))
                .isEmpty();
        assertThat(Bash.PARSER.parse("{ ".repeat(2000) + "a" + "; }".repeat(2000)))
                .isEmpty();
        assertThat(Bash.PARSER.parse("echo " + "`\\".repeat(4000))).isPresent();
    }

    @Test
    void givesUpOnGroupsThatTheGrammarTakesForArithmetic() {
        assertThat(Bash.PARSER.parse("((a)|b)")).isEmpty();
        assertThat(commands("((a)); ( (b)|c )")).containsExactly("b", "c");
    }

    @Test
    void readsRedirectionsOfAllKinds() {
        assertThat(commands("a 3<&0 <&- 2>&1- >|f <>g &>>h >&2 2>> i"))
                .containsExactly("a [3<&0] [<&-] [2>&1-] [>|f] [<>g] [&>>h] [>&2] [2>>i]");
    }

    @Test
    void takesQuotesOffWords() {
        assertThat(Bash.parse("\\vi v\"\"i $'vi' 'v'i \"vi\" v\\i $'\\x76i' vi")
                        .commands()
                        .get(0)
                        .words())
                .allSatisfy(word -> assertThat(word.value()).contains("vi"));
        assertThat(Bash.parse("$x \"$y\" `z` {a,b} ${x}i $(w) \"`w`\"")
                        .commands()
                        .get(0)
                        .words())
                .allSatisfy(word -> assertThat(word.value()).as(word.text()).isEmpty());
        assertThat(Bash.parse("x '$y' a$ \"$\" {} \\$z").commands().get(0).words())
                .extracting(word -> word.value().orElse("?"))
                .containsExactly("x", "$y", "a$", "$", "{}", "$z");
    }
}
