package grade.catalog;

import java.util.Optional;

/** Reads a whole document: its text, or the file that it is in and what in it is replaced. */
record WrittenReader(Fixtures fixtures) {
    Optional<String> read(Value value) {
        Optional<String> text = value.isMap() ? read(Fields.of(value)) : value.text();
        return text.isPresent() && text.get().isBlank() ? value.refuse("catalog-blank", value.key()) : text;
    }

    Optional<String> read(Fields fields) {
        Optional<String> text = fields.required("from").flatMap(fixtures::text);
        Optional<Value> replaced = fields.value("replace");
        fields.refuseOthers();
        return text.map(whole -> replaced.isEmpty() ? whole : replace(whole, replaced.get()));
    }

    /** What is replaced must be there, or an answer that is wrong by it would silently be right. */
    private static String replace(String whole, Value replaced) {
        String text = whole;
        for (Value.Keyed each : replaced.entries()) {
            if (each.name().isEmpty() || !text.contains(each.name())) {
                replaced.problems().add(each.keyPlace(), "catalog-nothing-to-replace", each.name());
            }
            text = text.replace(each.name(), replacement(each.value()));
        }
        return text;
    }

    private static String replacement(Value value) {
        boolean isEmpty = value.node() instanceof Node.Text text && text.text().isEmpty();
        return isEmpty ? "" : value.text().orElse("");
    }
}
