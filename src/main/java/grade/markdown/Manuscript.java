package grade.markdown;

import java.util.List;
import java.util.stream.Stream;

/** What a document is made of, in its order. Never fails: every text is Markdown. */
public record Manuscript(List<Element> elements) {
    public Manuscript {
        elements = List.copyOf(elements);
    }

    public static Manuscript of(String text) {
        return new Manuscript(new ManuscriptReader().read(text));
    }

    public List<Heading> headings() {
        return only(Heading.class).toList();
    }

    public List<Fence> fences() {
        return only(Fence.class).toList();
    }

    /** How many words of prose there are. */
    public int words() {
        return words(elements);
    }

    /** How many words of prose stand under a heading, those under its subheadings among them. */
    public int wordsUnder(Heading heading) {
        int from = elements.indexOf(heading) + 1;
        int to = from;
        while (to < elements.size()
                && !(elements.get(to) instanceof Heading other && other.level() <= heading.level())) {
            to++;
        }
        return words(elements.subList(from, to));
    }

    private static int words(List<Element> elements) {
        return elements.stream()
                .mapToInt(element -> element instanceof Prose prose ? prose.words() : 0)
                .sum();
    }

    private <T extends Element> Stream<T> only(Class<T> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast);
    }
}
