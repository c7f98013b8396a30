package grade.document;

import grade.check.Spot;
import grade.markdown.Heading;
import grade.wording.Language;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections that a document must have, in any order. */
public record RequiredHeadings(List<Section> sections) implements Requirement {
    public static final String PART = "headings";

    public RequiredHeadings {
        sections = List.copyOf(sections);
    }

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<Message> asked(Language language) {
        return sections.stream().map(section -> section.asked(language)).toList();
    }

    @Override
    public List<Item> examine(Evidence evidence) {
        List<Item> items = new ArrayList<>();
        sections.forEach(section -> items.add(examine(section, evidence)));
        long met = items.stream()
                .filter(item -> item.standing() == Item.Standing.MET)
                .count();
        Message message = Message.of("document-headings", met, sections.size());
        items.add(0, Item.sum(PART, met == sections.size(), message));
        return items;
    }

    private static Item examine(Section section, Evidence evidence) {
        Optional<Heading> heading = section.in(evidence.manuscript().headings());
        if (heading.isEmpty()) {
            return Item.lacking(PART, new Spot(section.name(), 0), Message.of("document-no-heading", section.name()));
        }
        Spot spot = new Spot(section.name(), heading.get().line());
        int words = evidence.manuscript().wordsUnder(heading.get());
        Message message = Message.of("document-section", heading.get().text(), words, section.words());
        return words >= section.words() ? Item.met(PART, spot, message) : Item.lacking(PART, spot, message);
    }
}
