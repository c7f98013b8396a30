package grade.document;

import grade.markdown.Heading;
import grade.wording.Language;
import grade.wording.Localized;
import grade.wording.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A section that a document must have.
 *
 * @param heading what its heading says, in any of the languages
 * @param words of prose that it must have at least
 */
public record Section(Localized heading, int words) {
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^[\\d.()]+\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Its heading in a document: one that says just this, or else one that says this among other things. */
    Optional<Heading> in(List<Heading> headings) {
        return headings.stream()
                .filter(each -> isSame(plain(each.text())))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(each -> isAmong(plain(each.text())))
                        .findFirst());
    }

    /** What it is called in any language, for people. */
    String name() {
        return String.join(" / ", new TreeSet<>(heading.texts().values()));
    }

    /** What a learner is told that it asks for. */
    Message asked(Language language) {
        String text = heading.in(language);
        return words == 0
                ? Message.of("page-document-heading", text)
                : Message.of("page-document-section", text, words);
    }

    private boolean isSame(String text) {
        return heading.texts().values().stream().anyMatch(each -> plain(each).equals(text));
    }

    private boolean isAmong(String text) {
        return heading.texts().values().stream().anyMatch(each -> (" " + text + " ").contains(" " + plain(each) + " "));
    }

    /** Without what people put around a heading: numbers, signs, capitals. */
    private static String plain(String text) {
        String words = NUMBER_IN_FRONT.matcher(text.strip()).replaceFirst("");
        return NO_LETTER.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
