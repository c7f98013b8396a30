package grade.document;

import grade.markdown.Element;
import grade.markdown.Heading;
import grade.markdown.Manuscript;
import grade.markdown.Prose;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which commands the sentences of a document are about, and where the first one is. A paragraph is about a command that it
 * names as code, in strong letters or as its first word, or that the heading above it names, if it has enough words for
 * each command that it names.
 */
final class Mentions {
    /** Words that make a sentence about a command. */
    static final int SENTENCE = 3;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,:()/·]+");

    private final Set<String> wanted;
    private final Map<String, Integer> lines = new HashMap<>();
    private Set<String> above = Set.of();

    private Mentions(Set<String> wanted) {
        this.wanted = wanted;
    }

    static Mentions of(Set<String> wanted, Manuscript manuscript) {
        Mentions mentions = new Mentions(wanted);
        for (Element element : manuscript.elements()) {
            if (element instanceof Heading heading) {
                mentions.above = mentions.named(heading);
            } else if (element instanceof Prose prose) {
                mentions.add(prose);
            }
        }
        return mentions;
    }

    /** The line of the first sentence about a command. */
    Optional<Integer> line(String command) {
        return Optional.ofNullable(lines.get(command));
    }

    private void add(Prose prose) {
        Set<String> named = named(prose);
        if (prose.words() >= SENTENCE * Math.max(1, named.size())) {
            named.forEach(command -> lines.putIfAbsent(command, prose.line()));
            above.forEach(command -> lines.putIfAbsent(command, prose.line()));
        }
    }

    private Set<String> named(Prose prose) {
        Set<String> named = marked(prose.marked());
        String[] words = BETWEEN.split(prose.text().strip(), 2);
        named.add(words[0]);
        named.retainAll(wanted);
        return named;
    }

    private Set<String> named(Heading heading) {
        Set<String> named = marked(heading.marked());
        named.addAll(Arrays.asList(BETWEEN.split(heading.text())));
        named.retainAll(wanted);
        return named;
    }

    private static Set<String> marked(List<String> texts) {
        Set<String> named = new LinkedHashSet<>();
        texts.forEach(text -> {
            named.add(text.strip());
            named.addAll(Calls.in(text));
        });
        return named;
    }
}
