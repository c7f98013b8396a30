package grade.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a line is made of, so that two ways to write it give the same: commands with words and redirections, and how many
 * stages each pipeline has. A lone compound command is left out: bash prints {@code elif} as a nested one.
 */
record Outline(List<String> commands, List<Integer> pipelines) {
    static Outline of(ShellLine line) {
        List<String> commands = new ArrayList<>();
        for (SimpleCommand command : line.commands()) {
            commands.add(describe(command, line));
        }
        return new Outline(
                commands,
                line.pipelines().stream()
                        .filter(pipeline -> !pipeline.isCompound())
                        .map(pipeline -> pipeline.stages().size())
                        .toList());
    }

    private static String describe(SimpleCommand command, ShellLine line) {
        List<String> redirections = command.redirections().stream()
                .map(Outline::describe)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        // Bash prints |& as a redirection and a pipe.
        boolean pipesErrors = line.pipelines().stream().anyMatch(pipeline -> pipesErrorsOf(command, pipeline, line));
        if (pipesErrors) {
            redirections.add("2>&1");
        }
        return command.assignments().stream().map(Assignment::name).toList() + " "
                + command.words().stream().map(Outline::describe).toList() + " "
                + redirections.stream().sorted().toList();
    }

    private static boolean pipesErrorsOf(SimpleCommand command, Pipeline pipeline, ShellLine line) {
        for (int i = 0; i < pipeline.operators().size(); i++) {
            if (pipeline.stages().get(i).command().filter(command::equals).isPresent()
                    && line.text(pipeline.operators().get(i)).equals("|&")) {
                return true;
            }
        }
        return false;
    }

    private static String describe(Redirection redirection) {
        String operator =
                redirection.operator().equals(">&") && redirection.writesFile() ? "&>" : redirection.operator();
        String usual = operator.startsWith("&") ? "" : operator.startsWith(">") ? "1" : "0";
        String descriptor = redirection.descriptor().isEmpty() ? usual : redirection.descriptor();
        // Bash prints a closed descriptor with either sign.
        return redirection.target().is("-")
                ? descriptor + "&-"
                : descriptor + operator + describe(redirection.target());
    }

    /** Bash takes quotes off where it must, and lays out substitutions anew. */
    private static String describe(Word word) {
        return word.value().orElseGet(() -> word.text().replaceAll("[\\s;\"]", ""));
    }
}
