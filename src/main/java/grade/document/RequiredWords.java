package grade.document;

import grade.answer.Bounds;
import grade.wording.Language;
import grade.wording.Message;
import java.util.List;

/** How many words of prose a document must have; code, comments and headings are none. */
public record RequiredWords(Bounds bounds) implements Requirement {
    public static final String PART = "words";

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<Message> asked(Language language) {
        return List.of(Message.of("page-document-words", bounds.toString()));
    }

    @Override
    public List<Item> examine(Evidence evidence) {
        int words = evidence.manuscript().words();
        return List.of(Item.whole(PART, bounds.allow(words), Message.of("document-words", words, bounds.toString())));
    }
}
