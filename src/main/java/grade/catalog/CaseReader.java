package grade.catalog;

import grade.check.Expectation;
import grade.mission.Case;
import grade.wording.Localized;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a case.
 *
 * @param shared what the mission says for all its cases
 */
record CaseReader(Given shared, TextReader texts) {
    /** No case can be called this: {@code because: rule/lines} speaks of a rule. */
    static final String RULE = "rule";

    private static final int HEAVIEST = 1000;

    /** The case of a mission that names none. */
    Case only(Problems problems) {
        new GivenCheck("main", shared, problems).report();
        return make("main", Optional.empty(), false, false, 1, Optional.empty(), shared);
    }

    Case read(Fields fields) {
        String id = fields.required("id").flatMap(CaseReader::id).orElse("");
        Optional<Localized> title = texts.optionalLine(fields, "title");
        boolean shown = fields.flag("shown", false);
        boolean bonus = fields.flag("bonus", false);
        int weight = fields.integer("weight", 1, HEAVIEST, 1);
        Optional<String> needs = fields.value("needs").flatMap(Value::text);
        Given given = Given.read(fields).over(shared);
        fields.refuseOthers();
        new GivenCheck(id, given, fields.problems()).report();
        return make(id, title, shown, bonus, weight, needs, given);
    }

    private static Optional<String> id(Value value) {
        Optional<String> id = Ids.read(value);
        return id.isPresent() && id.get().equals(RULE) ? value.refuse("catalog-case-called-rule") : id;
    }

    private static Case make(
            String id,
            Optional<Localized> title,
            boolean shown,
            boolean bonus,
            int weight,
            Optional<String> needs,
            Given given) {
        SortedMap<String, Expectation> files = new TreeMap<>();
        for (Map.Entry<String, Placed<Expectation>> file :
                given.expected().files().entrySet()) {
            files.put(file.getKey(), file.getValue().value());
        }
        Optional<Expectation> stdout = given.expected().stdout().map(Placed::value);
        return new Case(id, title, shown, bonus, weight, needs, given.fixture(), stdout, files);
    }
}
