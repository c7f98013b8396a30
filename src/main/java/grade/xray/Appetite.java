package grade.xray;

import grade.shell.SimpleCommand;
import grade.shell.Word;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * After how many lines a command stops reading, where its words say so. Whether one that stops early did so can otherwise
 * be seen only where much more was to come: what is left unread in a pipe nobody is told of (pipe(7)).
 */
final class Appetite {
    private static final Pattern HEAD = Pattern.compile("|(?:-n ?|-|--lines=)(\\d{1,9})");
    private static final Pattern SED = Pattern.compile("(?:-n )?(\\d{1,9}) ?q");
    private static final String USUAL_HEAD = "10";

    private Appetite() {}

    static OptionalLong of(SimpleCommand command) {
        List<Word> words = command.words();
        if (words.isEmpty() || words.stream().anyMatch(word -> word.value().isEmpty())) {
            return OptionalLong.empty();
        }
        String arguments = command.arguments().stream()
                .map(word -> word.value().orElse(""))
                .collect(Collectors.joining(" "));
        return switch (words.get(0).value().orElse("")) {
            case "head" -> lines(HEAD.matcher(arguments), USUAL_HEAD);
            case "sed" -> lines(SED.matcher(arguments), "");
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong lines(Matcher matcher, String otherwise) {
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String written = matcher.group(1) == null ? otherwise : matcher.group(1);
        return OptionalLong.of(Long.parseLong(written));
    }
}
