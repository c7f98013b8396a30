package grade.wording;

import java.util.Map;

/** A pack's own text in each language; a text given once serves them all. */
public record Localized(Map<Language, String> texts) {
    public Localized {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text in no language");
        }
    }

    public static Localized same(String text) {
        return new Localized(Map.of(Language.EN, text, Language.KO, text));
    }

    /** The text in this language, or the one that exists. */
    public String in(Language language) {
        String text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }
}
