package grade.wording;

import grade.text.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The words of one language: turns a {@link Message} into a sentence. Immutable. */
public final class Wording {
    private final Language language;
    private final Properties sentences;

    private Wording(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Wording in(Language language) {
        Properties sentences = new Properties();
        try (InputStream bytes = Wording.class.getResourceAsStream("wording_" + language.code() + ".properties")) {
            if (bytes == null) {
                throw new IllegalStateException("no bundle for " + language);
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(language, sentences);
    }

    public Language language() {
        return language;
    }

    /** The sentence, its arguments shown on one line each. */
    public String say(Message message) {
        return fill(sentence(message.key()), message.arguments());
    }

    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    String sentence(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence for " + key + " in " + language);
        }
        return sentence;
    }

    /** Fills {0} to {9} in one pass, so that an argument which holds {1} stays as it is. */
    static String fill(String sentence, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (isPlaceholder(sentence, at)) {
                filled.append(Shown.line(arguments.get(sentence.charAt(at + 1) - '0'), 400));
                at += 3;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    private static boolean isPlaceholder(String sentence, int at) {
        return at + 2 < sentence.length()
                && sentence.charAt(at) == '{'
                && sentence.charAt(at + 1) >= '0'
                && sentence.charAt(at + 1) <= '9'
                && sentence.charAt(at + 2) == '}';
    }
}
