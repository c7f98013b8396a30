package grade.report;

import grade.kakaotalk.Standing;
import grade.text.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes JSON (RFC 8259), two blanks a level. Whatever a terminal could obey is escaped, so that the text may be printed
 * as it is; a byte that was no text (see {@link grade.text.Utf8}) becomes U+FFFD.
 */
final class JsonWriter {
    private static final String INDENT = "  ";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder json = new StringBuilder();
    private int depth;

    private JsonWriter() {}

    /** One object and a line feed. */
    static String write(Consumer<JsonWriter> members) {
        JsonWriter writer = new JsonWriter();
        writer.enclosed('{', '}', () -> members.accept(writer));
        return writer.json.append('\n').toString();
    }

    JsonWriter text(String name, String text) {
        name(name);
        quote(text);
        return this;
    }

    JsonWriter number(String name, long number) {
        return number(name, BigDecimal.valueOf(number));
    }

    JsonWriter number(String name, BigDecimal number) {
        return raw(name, number.toPlainString());
    }

    JsonWriter truth(String name, boolean truth) {
        return raw(name, Boolean.toString(truth));
    }

    JsonWriter nothing(String name) {
        return raw(name, "null");
    }

    JsonWriter object(String name, Consumer<JsonWriter> members) {
        name(name);
        enclosed('{', '}', () -> members.accept(this));
        return this;
    }

    <T> JsonWriter objects(String name, List<T> items, BiConsumer<T, JsonWriter> members) {
        name(name);
        enclosed(
                '[',
                ']',
                () -> items.forEach(item -> {
                    next();
                    enclosed('{', '}', () -> members.accept(item, this));
                }));
        return this;
    }

    JsonWriter texts(String name, List<String> texts) {
        name(name);
        enclosed(
                '[',
                ']',
                () -> texts.forEach(text -> {
                    next();
                    quote(text);
                }));
        return this;
    }

    /** A list of pairs. */
    JsonWriter counts(String name, List<Standing> standings) {
        name(name);
        enclosed(
                '[',
                ']',
                () -> standings.forEach(standing -> {
                    next();
                    json.append('[');
                    quote(standing.sender());
                    json.append(", ").append(standing.count()).append(']');
                }));
        return this;
    }

    private JsonWriter raw(String name, String value) {
        name(name);
        json.append(value);
        return this;
    }

    private void name(String name) {
        next();
        quote(name);
        json.append(": ");
    }

    private void enclosed(char open, char close, Runnable content) {
        json.append(open);
        depth++;
        content.run();
        depth--;
        if (lastIs(open)) {
            json.append(close);
        } else {
            newLine();
            json.append(close);
        }
    }

    private void next() {
        if (!lastIs('{') && !lastIs('[')) {
            json.append(',');
        }
        newLine();
    }

    private boolean lastIs(char c) {
        return json.charAt(json.length() - 1) == c;
    }

    private void newLine() {
        json.append('\n').append(INDENT.repeat(depth));
    }

    private void quote(String text) {
        json.append('"');
        int start = json.length();
        text.codePoints().forEach(this::character);
        // Anywhere in a line of GitHub's log this begins a command to the job.
        for (int at = json.indexOf("##[", start); at >= 0; at = json.indexOf("##[", at)) {
            json.replace(at + 1, at + 2, "\\u0023");
        }
        json.append('"');
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (Character.getType(codePoint) == Character.SURROGATE) {
                    json.append(REPLACEMENT);
                } else if (Shown.isPrintable(codePoint)) {
                    json.appendCodePoint(codePoint);
                } else {
                    escape(codePoint);
                }
            }
        }
    }

    private void escape(int codePoint) {
        for (char unit : Character.toChars(codePoint)) {
            String hex = Integer.toHexString(unit);
            json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }
}
