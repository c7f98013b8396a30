package grade.catalog;

import grade.answer.Rules;
import grade.sandbox.Limits;
import grade.wording.Language;
import grade.wording.Localized;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads pack.yaml.
 *
 * @param missions the ids of the missions that are there, sorted
 */
record PackReader(List<String> missions) {
    PackHeader read(Fields fields) {
        FormatVersion.check(fields);
        Set<Language> languages = languages(fields);
        Optional<Localized> name = new TextReader(languages).optional(fields, "name");
        List<String> order = order(fields);
        RulesReader rules = new RulesReader(groups(fields));
        PackHeader usual = new PackHeader(name, languages, order, rules, Rules.DEFAULT, Limits.DEFAULT);
        PackHeader header =
                new PackHeader(name, languages, order, rules, usual.rulesOf(fields), usual.limitsOf(fields));
        fields.refuseOthers();
        return header;
    }

    /** What is known of a pack whose file cannot be read. */
    PackHeader unread() {
        RulesReader rules = new RulesReader(Map.of());
        return new PackHeader(
                Optional.empty(), EnumSet.allOf(Language.class), missions, rules, Rules.DEFAULT, Limits.DEFAULT);
    }

    private static Set<Language> languages(Fields fields) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        List<String> codes = new ArrayList<>();
        for (Language language : Language.values()) {
            codes.add(language.code());
        }
        List<Value> items = fields.items("languages");
        for (Value item : items) {
            item.word(codes).flatMap(Language::of).ifPresent(languages::add);
        }
        if (items.isEmpty()) {
            fields.value("languages").ifPresent(value -> value.complain("catalog-blank", "languages"));
        }
        return languages.isEmpty() ? EnumSet.allOf(Language.class) : languages;
    }

    /** Those that the author orders, then the others. */
    private List<String> order(Fields fields) {
        List<String> order = new ArrayList<>();
        for (Value item : fields.items("order")) {
            Optional<String> id = item.text();
            if (id.isPresent() && order.contains(id.get())) {
                item.complain("catalog-duplicate-in-order", id.get());
            } else if (id.isPresent() && !missions.contains(id.get())) {
                item.problems().addUnknown(item.place(), "catalog-unknown-mission", id.get(), missions);
            } else {
                id.ifPresent(order::add);
            }
        }
        for (String mission : missions) {
            if (!order.contains(mission)) {
                order.add(mission);
            }
        }
        return order;
    }

    private static Map<String, List<String>> groups(Fields fields) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Optional<Value> value = fields.value("groups");
        if (value.isPresent()) {
            for (Value.Keyed group : value.get().entries()) {
                List<String> programs = new ArrayList<>();
                for (Value item : group.value().items()) {
                    RulesReader.program(item).ifPresent(programs::add);
                }
                if (Ids.isId(group.name())) {
                    groups.put(group.name(), programs);
                } else {
                    fields.problems().add(group.keyPlace(), "catalog-id", "groups", group.name());
                }
            }
        }
        return groups;
    }
}
