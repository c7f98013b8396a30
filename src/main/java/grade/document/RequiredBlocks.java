package grade.document;

import grade.wording.Language;
import grade.wording.Message;
import java.util.List;

/** Fenced blocks of a language that a document must have; they are not run. */
public record RequiredBlocks(String language, int least) implements Requirement {
    public static final String PART = "blocks";

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<Message> asked(Language language) {
        return List.of(Message.of("page-document-blocks", least, language));
    }

    @Override
    public List<Item> examine(Evidence evidence) {
        long found = evidence.manuscript().fences().stream()
                .filter(fence ->
                        fence.language().equals(language) && !fence.lines().isEmpty())
                .count();
        return List.of(Item.whole(PART, found >= least, Message.of("document-blocks", found, language, least)));
    }
}
