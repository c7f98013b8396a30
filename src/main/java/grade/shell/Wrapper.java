package grade.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a program that runs another one takes its arguments: see its manual page.
 *
 * @param valued letters of options that have a value of their own, which may be the next word
 * @param operands how many words stand before the other program
 */
record Wrapper(String valued, int operands) {
    private static final Map<String, Wrapper> ALL = Map.ofEntries(
            Map.entry("command", new Wrapper("", 0)),
            Map.entry("builtin", new Wrapper("", 0)),
            Map.entry("exec", new Wrapper("a", 0)),
            Map.entry("env", new Wrapper("uCS", 0)),
            Map.entry("sudo", new Wrapper("ugpCcDhRrTtU", 0)),
            Map.entry("doas", new Wrapper("uC", 0)),
            Map.entry("nohup", new Wrapper("", 0)),
            Map.entry("nice", new Wrapper("n", 0)),
            Map.entry("ionice", new Wrapper("cnp", 0)),
            Map.entry("setsid", new Wrapper("", 0)),
            Map.entry("stdbuf", new Wrapper("ioe", 0)),
            Map.entry("timeout", new Wrapper("ks", 1)),
            Map.entry("time", new Wrapper("fo", 0)),
            Map.entry("xargs", new Wrapper("IdnPLsaE", 0)),
            Map.entry("watch", new Wrapper("nqs", 0)),
            Map.entry("flock", new Wrapper("wEF", 1)),
            Map.entry("busybox", new Wrapper("", 0)),
            Map.entry("toybox", new Wrapper("", 0)));

    static Optional<Wrapper> of(String program) {
        return Optional.ofNullable(ALL.get(program));
    }

    /** The words of the other program; none where there is no other. */
    List<Word> inner(List<Word> arguments) {
        int at = 0;
        while (at < arguments.size() && isBefore(arguments.get(at))) {
            boolean ends = arguments.get(at).is("--");
            at += takesNext(arguments.get(at)) ? 2 : 1;
            if (ends) {
                break;
            }
        }
        int first = at + operands;
        return first < arguments.size() ? arguments.subList(first, arguments.size()) : List.of();
    }

    /** Options, and variables that are set. */
    private static boolean isBefore(Word word) {
        String text = word.value().orElse(word.text());
        return text.startsWith("-") || text.matches("[A-Za-z_]\\w*=.*");
    }

    private boolean takesNext(Word word) {
        String text = word.value().orElse(word.text());
        return text.length() == 2 && text.charAt(0) == '-' && valued.indexOf(text.charAt(1)) >= 0;
    }
}
