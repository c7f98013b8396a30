package grade.catalog;

import grade.wording.Language;
import grade.wording.Localized;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is told to people: a text for all languages, or one for each language of the pack. */
record TextReader(Set<Language> languages) {
    /** Stands for a text that could not be read. */
    private static final Localized NONE = Localized.same("");

    Localized required(Fields fields, String key) {
        Optional<Value> value = fields.required(key);
        return value.isEmpty() ? NONE : read(value.get());
    }

    Optional<Localized> optional(Fields fields, String key) {
        Optional<Value> value = fields.value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(read(value.get()));
    }

    /** A text of one line in each language. */
    Localized line(Fields fields, String key) {
        Localized text = required(fields, key);
        refuseLines(text, fields, key);
        return text;
    }

    Optional<Localized> optionalLine(Fields fields, String key) {
        Optional<Localized> text = optional(fields, key);
        text.ifPresent(read -> refuseLines(read, fields, key));
        return text;
    }

    private static void refuseLines(Localized text, Fields fields, String key) {
        for (String each : text.texts().values()) {
            if (each.contains("\n")) {
                fields.value(key).ifPresent(value -> value.complain("catalog-one-line", key));
            }
        }
    }

    List<Localized> list(Fields fields, String key) {
        List<Localized> texts = new ArrayList<>();
        for (Value item : fields.items(key)) {
            texts.add(read(item));
        }
        return texts;
    }

    Localized read(Value value) {
        if (value.isMap()) {
            return read(Fields.of(value), value.key());
        }
        Optional<String> text = line(value);
        return text.isEmpty() ? NONE : Localized.same(text.get());
    }

    Localized read(Fields fields, String key) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Optional<Value> value = fields.value(language.code());
            if (value.isPresent()) {
                texts.put(language, line(value.get()).orElse(""));
            } else if (languages.contains(language)) {
                fields.problems().add(fields.place(), "catalog-missing-language", key, language.code());
            }
        }
        fields.refuseOthers();
        return texts.isEmpty() ? NONE : new Localized(texts);
    }

    /** The text without the newline that a block ends with. */
    private static Optional<String> line(Value value) {
        Optional<String> text = value.text();
        if (text.isPresent() && text.get().isBlank()) {
            return value.refuse("catalog-blank", value.key());
        }
        return text.map(String::stripTrailing);
    }
}
