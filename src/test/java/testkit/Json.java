package testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Strictly read JSON (RFC 8259): what this accepts, every program accepts. */
public final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * A value: a {@code Map}, {@code List}, {@code String}, {@code Double}, {@code Boolean}, or an empty {@code Optional}
     * for {@code null}.
     */
    public static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blanks();
        json.need(json.at == text.length(), "the end");
        return value;
    }

    /** The value at a path of keys and indices. */
    public static Object at(Object value, Object... path) {
        Object found = value;
        for (Object step : path) {
            Object next = step instanceof Integer index ? ((List<?>) found).get(index) : ((Map<?, ?>) found).get(step);
            if (next == null) {
                throw new AssertionError("no " + step + " in " + found);
            }
            found = next;
        }
        return found;
    }

    private Object value() {
        blanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", Optional.empty());
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        blanks();
        if (take('}')) {
            return object;
        }
        do {
            blanks();
            String key = string();
            blanks();
            need(take(':'), "a colon");
            need(object.put(key, value()) == null, "a key that is new");
            blanks();
        } while (take(','));
        need(take('}'), "a brace");
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        at++;
        blanks();
        if (take(']')) {
            return array;
        }
        do {
            array.add(value());
            blanks();
        } while (take(','));
        need(take(']'), "a bracket");
        return array;
    }

    private String string() {
        need(take('"'), "a quote");
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            need(c >= ' ', "no control character");
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                need(at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}"), "four digits");
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> throw new AssertionError("escape \\" + c + " at " + at + " of:\n" + text);
        };
    }

    private Object word(String word, Object value) {
        need(text.startsWith(word, at), word);
        at += word.length();
        return value;
    }

    private Double number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        need(number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?"), "a value");
        return Double.valueOf(number);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        need(at < text.length(), "more");
        return text.charAt(at);
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void need(boolean met, String what) {
        if (!met) {
            throw new AssertionError("needs " + what + " at " + at + " of:\n" + text);
        }
    }
}
