package grade.catalog;

import grade.check.Comparison;
import grade.check.Expectation;
import java.util.List;
import java.util.Optional;

/**
 * Reads how something is compared: an exact text, or how it is read and what it must equal.
 *
 * @param needsFinalNewline whether a missing final newline matters where the author does not say
 */
record CheckReader(boolean needsFinalNewline) {
    private static final List<String> WAYS = List.of("text", "integer", "ranking");

    Optional<Expectation> read(Value value) {
        return value.isMap() ? read(Fields.of(value)) : value.text().map(this::exactly);
    }

    private Expectation exactly(String text) {
        return new Expectation(new Comparison.AsText(needsFinalNewline), Optional.of(text));
    }

    Optional<Expectation> read(Fields fields) {
        Optional<Value> as = fields.value("as");
        String way = as.isEmpty() ? "text" : as.get().word(WAYS).orElse("");
        Optional<Value> equals = fields.value("equals");
        Optional<Value> fileName = fields.value("file-name");
        Optional<Value> finalNewline = fields.value("final-newline");
        fields.refuseOthers();
        refuseBeside(way, "integer", fileName);
        refuseBeside(way, "text", finalNewline);
        return switch (way) {
            case "text" -> Optional.of(asText(finalNewline, equals));
            case "integer" -> Optional.of(asInteger(fileName, equals));
            case "ranking" -> RankingReader.read(fields, equals);
            default -> Optional.empty();
        };
    }

    /** Reports a key that goes with one way of reading only. */
    private static void refuseBeside(String way, String only, Optional<Value> value) {
        if (value.isPresent() && !way.isEmpty() && !way.equals(only)) {
            value.get().complain("catalog-goes-with", value.get().key(), "as: " + only);
        }
    }

    private Expectation asText(Optional<Value> finalNewline, Optional<Value> equals) {
        Optional<String> newline = finalNewline.flatMap(value -> value.word(List.of("required", "ignored")));
        boolean needed = newline.isPresent() ? newline.get().equals("required") : needsFinalNewline;
        return new Expectation(new Comparison.AsText(needed), equals.flatMap(CheckReader::plain));
    }

    private static Expectation asInteger(Optional<Value> fileName, Optional<Value> equals) {
        Comparison.AsInteger comparison = new Comparison.AsInteger(fileName.flatMap(CheckReader::name));
        Optional<String> exactly = equals.flatMap(CheckReader::plain);
        if (exactly.isPresent() && comparison.read(exactly.get()).isEmpty()) {
            equals.get().complain("catalog-not-integer", exactly.get());
        }
        return new Expectation(comparison, exactly);
    }

    /** A text to be equal to; an oracle's place is a ranking. */
    private static Optional<String> plain(Value equals) {
        return equals.isMap() ? equals.refuse("catalog-goes-with", "oracle", "as: ranking") : equals.text();
    }

    private static Optional<String> name(Value value) {
        Optional<String> name = value.text();
        return name.isPresent() && hasBlank(name.get()) ? value.refuse("catalog-file-name", name.get()) : name;
    }

    private static boolean hasBlank(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isWhitespace(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
