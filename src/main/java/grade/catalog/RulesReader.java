package grade.catalog;

import grade.answer.Rules;
import grade.mission.Range;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what answers must obey. What is not set is as in the defaults.
 *
 * @param groups programs that have a name in common
 */
record RulesReader(Map<String, List<String>> groups) {
    static final List<String> NAMES = List.of("lines", "forbid");

    private static final int MOST_LINES = 1000;

    Rules read(Fields fields, Rules defaults) {
        Optional<Range> lines = lines(fields);
        Optional<Value> forbid = fields.value("forbid");
        fields.refuseOthers();
        return new Rules(
                lines.isPresent() ? lines.get().min() : defaults.leastLines(),
                lines.isPresent() ? lines.get().max() : defaults.mostLines(),
                forbid.isPresent() ? forbidden(forbid.get()) : defaults.forbidden());
    }

    private static Optional<Range> lines(Fields fields) {
        Optional<Value> value = fields.value("lines");
        return value.isEmpty() ? Optional.empty() : Ranges.read(value.get(), 1, MOST_LINES);
    }

    private Set<String> forbidden(Value value) {
        Set<String> programs = new LinkedHashSet<>();
        for (Value item : value.items()) {
            Optional<String> name = program(item);
            if (name.isPresent()) {
                programs.addAll(groups.getOrDefault(name.get(), List.of(name.get())));
            }
        }
        return programs;
    }

    /** The name of a program, as a line calls it, without a directory. */
    static Optional<String> program(Value value) {
        Optional<String> name = value.text();
        return name.isPresent() && !isProgram(name.get()) ? value.refuse("catalog-program", name.get()) : name;
    }

    private static boolean isProgram(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= ' ' || name.charAt(i) == '/') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
