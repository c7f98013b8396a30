package grade.shell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A line of bash taken apart. Whether bash takes it at all is not said here: only {@code bash -n} knows.
 *
 * @param statements those of the line itself, in order
 * @param pipelines all of them, those of substitutions, groups and functions too, by where they begin
 * @param commands all simple commands, wherever they stand, by where they begin
 * @param whole whether every part of it was understood; what is here of any other line may be incomplete
 */
public record ShellLine(
        String text,
        List<Statement> statements,
        List<Pipeline> pipelines,
        List<SimpleCommand> commands,
        boolean whole) {
    public ShellLine {
        statements = List.copyOf(statements);
        pipelines = List.copyOf(pipelines);
        commands = List.copyOf(commands);
    }

    /** The text of a part. */
    public String text(Span span) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(Arrays.copyOfRange(bytes, span.start(), span.end()), StandardCharsets.UTF_8);
    }

    /** How many pipelines it runs; a loop or a group counts by what is in it. */
    public int countPipelines() {
        return (int)
                pipelines.stream().filter(pipeline -> !pipeline.isCompound()).count();
    }
}
