package grade.catalog;

import java.util.Optional;

/** The version of the format that a file is written in. */
final class FormatVersion {
    private static final String OURS = "1";

    private FormatVersion() {}

    static void check(Fields fields) {
        Optional<Value> value = fields.required("format");
        Optional<String> version =
                value.isEmpty() ? Optional.empty() : value.get().text();
        if (version.isPresent() && !version.get().equals(OURS)) {
            value.get().complain("catalog-format", version.get(), OURS);
        }
    }
}
