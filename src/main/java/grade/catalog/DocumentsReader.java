package grade.catalog;

import grade.document.Brief;
import grade.mission.AnswerKey;
import grade.mission.Case;
import grade.wording.Language;
import grade.wording.Localized;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what only a mission says that asks for a document. It has one case, and nothing in it is hidden. */
record DocumentsReader(TextReader texts, Fixtures fixtures) {
    static final List<String> KEYS = List.of("document", "template");

    private static final String LINES_ONLY = "answer: one-liner";

    AnswerKey read(Fields fields) {
        refuseWhatIsForLines(fields);
        Given given = new Given(FilesReader.read(fields.value("files")), Optional.empty(), Expected.NOTHING);
        new GivenCheck("main", given, fields.problems()).report();
        List<Case> cases = List.of(
                new Case("main", true, false, 1, Optional.empty(), given.fixture(), Optional.empty(), new TreeMap<>()));
        WrittenReader written = new WrittenReader(fixtures);
        Localized template = template(fields.required("template"), written);
        Optional<Brief> brief =
                fields.required("document").map(value -> new BriefReader(texts).read(Fields.of(value), template));
        List<String> parts = brief.map(Brief::parts).orElse(BriefReader.PARTS);
        RejectedReader wrong = new RejectedReader(cases, parts, written::read);
        return new AnswerKeyReader(written::read, wrong).read(fields, cases, brief);
    }

    private static void refuseWhatIsForLines(Fields fields) {
        for (String key : List.of("stdin", "expect", "cases")) {
            fields.value(key).ifPresent(value -> value.complain("catalog-goes-with", key, LINES_ONLY));
        }
        Optional<Value> rules = fields.value("rules").filter(Value::isMap);
        for (String rule : RulesReader.NAMES) {
            if (!rule.equals("forbid")) {
                rules.flatMap(value -> Fields.of(value).value(rule))
                        .ifPresent(value -> value.complain("catalog-goes-with", rule, LINES_ONLY));
            }
        }
    }

    /** A document in each language of the pack. */
    private Localized template(Optional<Value> value, WrittenReader written) {
        Map<Language, String> documents = new EnumMap<>(Language.class);
        if (value.isPresent()) {
            Fields fields = Fields.of(value.get());
            for (Language language : Language.values()) {
                Optional<Value> document = fields.value(language.code());
                document.flatMap(written::read).ifPresent(text -> documents.put(language, text));
                if (document.isEmpty()
                        && texts.languages().contains(language)
                        && value.get().isMap()) {
                    fields.problems().add(fields.place(), "catalog-missing-language", "template", language.code());
                }
            }
            fields.refuseOthers();
        }
        return documents.isEmpty() ? Localized.same("") : new Localized(documents);
    }
}
