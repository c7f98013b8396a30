package grade.catalog;

import grade.answer.AnswerReader;
import grade.answer.Bounds;
import grade.answer.RequiredProgram;
import grade.answer.Rules;
import java.util.ArrayList;
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
    static final List<String> NAMES =
            List.of("lines", "pipelines", "commands", "length", "forbid", "use", "no-literal");

    private static final int MOST = 1000;

    Rules read(Fields fields, Rules defaults) {
        Optional<Bounds> lines = bounds(fields, "lines", MOST);
        Optional<Bounds> pipelines = bounds(fields, "pipelines", MOST);
        Optional<Bounds> commands = bounds(fields, "commands", MOST);
        Optional<Bounds> length = bounds(fields, "length", AnswerReader.LONGEST);
        Optional<Value> forbid = fields.value("forbid");
        Optional<Value> use = fields.value("use");
        boolean noLiteral = fields.flag("no-literal", defaults.forbidsLiteral());
        fields.refuseOthers();
        return new Rules(
                lines.orElse(defaults.lines()),
                pipelines.or(defaults::pipelines),
                commands.or(defaults::commands),
                length.or(defaults::length),
                forbid.isPresent() ? forbidden(forbid.get()) : defaults.forbidden(),
                use.isPresent() ? required(use.get(), forbid) : defaults.required(),
                noLiteral);
    }

    private static Optional<Bounds> bounds(Fields fields, String key, int most) {
        return fields.value(key)
                .flatMap(value -> Ranges.read(value, 1, most))
                .map(range -> new Bounds(range.min(), range.max()));
    }

    private Set<String> forbidden(Value value) {
        Set<String> programs = new LinkedHashSet<>();
        for (Value item : value.items()) {
            program(item).ifPresent(name -> programs.addAll(group(name)));
        }
        return programs;
    }

    /** What must be used and must not run cannot be obeyed. */
    private List<RequiredProgram> required(Value value, Optional<Value> forbid) {
        Set<String> forbidden = forbid.isPresent() ? forbidden(forbid.get()) : Set.of();
        List<RequiredProgram> programs = new ArrayList<>();
        for (Value item : value.items()) {
            Optional<String> name = program(item);
            if (name.isPresent() && forbidden.containsAll(group(name.get()))) {
                item.complain("catalog-use-forbidden", name.get());
            } else {
                name.ifPresent(each -> programs.add(new RequiredProgram(each, Set.copyOf(group(each)))));
            }
        }
        return programs;
    }

    private List<String> group(String name) {
        return groups.getOrDefault(name, List.of(name));
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
