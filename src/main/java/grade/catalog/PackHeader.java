package grade.catalog;

import grade.answer.Rules;
import grade.sandbox.Limits;
import grade.wording.Language;
import grade.wording.Localized;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What pack.yaml says: how the pack is called and ordered, and what its missions need not repeat. */
record PackHeader(
        Optional<Localized> name,
        Set<Language> languages,
        List<String> order,
        RulesReader rulesReader,
        Rules rules,
        Limits limits) {
    PackHeader {
        order = List.copyOf(order);
    }

    Rules rulesOf(Fields mission) {
        Optional<Value> value = mission.value("rules");
        return value.isEmpty() ? rules : rulesReader.read(Fields.of(value.get()), rules);
    }

    Limits limitsOf(Fields mission) {
        Optional<Value> value = mission.value("limits");
        return value.isEmpty() ? limits : LimitsReader.read(Fields.of(value.get()), limits);
    }
}
