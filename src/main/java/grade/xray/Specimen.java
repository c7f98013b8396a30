package grade.xray;

import grade.shell.Octets;
import grade.shell.Pipeline;
import grade.shell.Redirection;
import grade.shell.ShellLine;
import grade.shell.SimpleCommand;
import grade.shell.Span;
import grade.shell.Stage;
import grade.shell.Statement;
import grade.shell.Word;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A line whose last pipeline can be looked into.
 *
 * @param pipeline the last one of the last statement, with at least two stages
 */
record Specimen(ShellLine line, Pipeline pipeline) {
    private static final Pattern BEFORE = Pattern.compile("[\\s;&|]*");
    private static final Pattern AFTER = Pattern.compile("[\\s;]*(#[^\\n]*)?\\s*");
    /** They change how bash runs pipelines, or whether it comes to what we add. */
    private static final Set<String> SETTINGS =
            Set.of("set", "shopt", "trap", "exec", "enable", "alias", "unalias", "ulimit", "eval", "source", ".");

    /** Passes on all it reads and shows it to a tap. */
    private static final String LAST_TAP = " | { command tee %s; } 2>/dev/null";

    /**
     * The same between two stages. The tap comes first: what the next stage did not want is to be counted, too. Where that
     * stage stopped reading, what is to come is still read to the tap, up to 16 MiB in a second, so that counts do not
     * depend on who was faster; then the status is 141, or 142 where even more was to come.
     */
    private static final String TAP = " { command tee /dev/fd/3 3>&1 >%1$s; s=$?; if [ $s = 141 ]; then"
            + " timeout 1 head -c 16777216 >%1$s && ! IFS= read -rN1 -t1 s && s=141 || s=142; fi; exit $s; }"
            + " 2>/dev/null |";

    /** Tells how each part ended, and ends as the line itself would have. */
    private static final String STATUSES =
            "\ns=$? p=(\"${PIPESTATUS[@]}\"); printf '%%s ' \"${p[@]}\" >%s; [ ${#p[@]} != %d ] || s=${p[%d]}; exit $s";

    /** The specimen in a line, or why there is none. */
    static Optional<Specimen> in(ShellLine line) {
        return last(line).filter(pipeline -> pipeline.stages().size() > 1).map(found -> new Specimen(line, found));
    }

    private static Optional<Pipeline> last(ShellLine line) {
        List<Statement> statements = line.statements();
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        List<Pipeline> pipelines = statements.get(statements.size() - 1).pipelines();
        return Optional.of(pipelines.get(pipelines.size() - 1));
    }

    /** What speaks against tapping it. */
    Optional<Message> obstacle() {
        if (line.commands().stream().flatMap(command -> command.name().stream()).anyMatch(Specimen::isSetting)
                || line.text().contains("PIPESTATUS")) {
            return Optional.of(Message.of("xray-settings"));
        }
        String octets = Octets.of(line.text());
        boolean stands = BEFORE.matcher(
                                octets.substring(endBefore(), pipeline.span().start()))
                        .matches()
                && AFTER.matcher(octets.substring(pipeline.span().end())).matches();
        return pipeline.tappable() && stands ? Optional.empty() : Optional.of(Message.of("xray-not-tappable"));
    }

    private static boolean isSetting(Word name) {
        return name.value().filter(SETTINGS::contains).isPresent();
    }

    /** Where what stands before the pipeline ends. */
    private int endBefore() {
        return line.statements().stream()
                .flatMap(statement -> statement.pipelines().stream())
                .map(Pipeline::span)
                .mapToInt(Span::end)
                .filter(end -> end <= pipeline.span().start())
                .max()
                .orElse(0);
    }

    /** Whether the pipeline is all that there is, so that its first stage reads what the line started with. */
    boolean isAlone() {
        return line.statements().size() == 1
                && line.statements().get(0).pipelines().size() == 1;
    }

    List<Stage> stages() {
        return pipeline.stages();
    }

    String text(Stage stage) {
        return line.text(stage.span());
    }

    /** The program that a stage calls, where that is a plain word. */
    static String program(Stage stage) {
        return stage.command()
                .flatMap(SimpleCommand::name)
                .flatMap(Word::value)
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .orElse("");
    }

    /** After how many lines a stage stops reading, where that is known. */
    OptionalLong appetite(int stage) {
        return stages().get(stage)
                .command()
                .filter(command -> command.redirections().stream().noneMatch(Redirection::readsFile))
                .map(Appetite::of)
                .orElse(OptionalLong.empty());
    }

    /** The file that a stage's standard output goes to; of several, the last. */
    Optional<Redirection> output(Stage stage) {
        return stage.redirections().stream()
                .filter(Redirection::writesFile)
                .filter(redirection -> !redirection.operator().equals("<>"))
                .filter(redirection -> Set.of("", "1").contains(redirection.descriptor()))
                .reduce((first, last) -> last);
    }

    /**
     * The line with a tap behind each stage, and after it how they ended.
     *
     * @param tap where a pipe is, as a shell reads it; the one after those of the stages is for the statuses
     */
    String tapped(IntFunction<String> tap) {
        StringBuilder octets = new StringBuilder(Octets.of(line.text()));
        int stages = stages().size();
        octets.insert(pipeline.span().end(), LAST_TAP.formatted(tap.apply(stages - 1)));
        for (int i = stages - 2; i >= 0; i--) {
            octets.insert(pipeline.operators().get(i).end(), TAP.formatted(tap.apply(i)));
        }
        octets.append(STATUSES.formatted(tap.apply(stages), 2 * stages, 2 * stages - 2));
        return Octets.text(octets.toString());
    }
}
