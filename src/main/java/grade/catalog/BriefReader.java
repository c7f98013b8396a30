package grade.catalog;

import grade.answer.Bounds;
import grade.check.Comparison;
import grade.check.Expectation;
import grade.document.Brief;
import grade.document.RequiredBlocks;
import grade.document.RequiredCommands;
import grade.document.RequiredExamples;
import grade.document.RequiredHeadings;
import grade.document.RequiredWords;
import grade.document.Requirement;
import grade.document.Section;
import grade.wording.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is asked of a document. */
record BriefReader(TextReader texts) {
    /** Parts of documents by their names. */
    static final List<String> PARTS = List.of(
            RequiredHeadings.PART,
            RequiredCommands.PART,
            RequiredExamples.PART,
            RequiredBlocks.PART,
            RequiredWords.PART);

    private static final int MOST = 1000;
    private static final int MOST_WORDS = 100_000;

    Brief read(Fields fields, Localized template) {
        List<Requirement> requirements = new ArrayList<>();
        fields.value(RequiredHeadings.PART).ifPresent(value -> requirements.add(headings(value)));
        fields.value(RequiredCommands.PART).ifPresent(value -> requirements.add(commands(Fields.of(value))));
        fields.value(RequiredExamples.PART).ifPresent(value -> requirements.add(examples(Fields.of(value))));
        fields.value(RequiredBlocks.PART).ifPresent(value -> requirements.add(blocks(Fields.of(value))));
        fields.value(RequiredWords.PART)
                .flatMap(value -> Ranges.read(value, 0, MOST_WORDS))
                .ifPresent(range -> requirements.add(new RequiredWords(new Bounds(range.min(), range.max()))));
        fields.refuseOthers();
        if (requirements.isEmpty()) {
            fields.problems().add(fields.place(), "catalog-document-asks-nothing", String.join(", ", PARTS));
        }
        return new Brief(requirements, template);
    }

    private RequiredHeadings headings(Value value) {
        List<Section> sections = new ArrayList<>();
        for (Value item : value.items()) {
            boolean isSection = item.isMap() && Fields.of(item).has("heading");
            sections.add(isSection ? section(Fields.of(item)) : new Section(texts.read(item), 0));
        }
        if (sections.isEmpty()) {
            value.complain("catalog-blank", value.key());
        }
        return new RequiredHeadings(sections);
    }

    Section section(Fields fields) {
        Localized heading = texts.required(fields, "heading");
        int words = fields.integer("words", 0, MOST_WORDS, 0);
        fields.refuseOthers();
        return new Section(heading, words);
    }

    static RequiredCommands commands(Fields fields) {
        List<String> commands = new ArrayList<>();
        for (Value item : fields.required("of").map(Value::items).orElse(List.of())) {
            RulesReader.program(item).ifPresent(commands::add);
        }
        int least = least(fields);
        fields.refuseOthers();
        if (least > commands.size() && fields.has("at-least")) {
            fields.value("at-least")
                    .ifPresent(value -> value.complain("catalog-more-than-all", least, commands.size()));
        }
        return new RequiredCommands(commands, least);
    }

    static RequiredExamples examples(Fields fields) {
        int least = least(fields);
        Optional<Value> output = fields.value("output");
        fields.refuseOthers();
        return new RequiredExamples(least, output.flatMap(BriefReader::output).orElse(Expectation.OF_STDOUT));
    }

    /** How output is compared; what it must equal is what the document says. */
    private static Optional<Expectation> output(Value value) {
        Optional<Expectation> check = new CheckReader(false).read(value);
        boolean isFixed = check.isPresent()
                && (check.get().exactly().isPresent() || check.get().comparison() instanceof Comparison.AsRanking);
        return isFixed ? value.refuse("catalog-output-fixed") : check;
    }

    static RequiredBlocks blocks(Fields fields) {
        String language =
                fields.required("language").flatMap(RulesReader::program).orElse("");
        int least = least(fields);
        fields.refuseOthers();
        return new RequiredBlocks(language, least);
    }

    private static int least(Fields fields) {
        return fields.integer("at-least", 1, MOST, 1);
    }
}
