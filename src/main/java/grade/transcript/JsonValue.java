package grade.transcript;

import grade.wording.Message;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON value where it stands; whoever asks it for another type than it has is told so.
 *
 * @param name of the member it is the value of
 * @param place file, line and column
 * @param content a {@code String}, {@code BigDecimal}, {@code Boolean}, {@code List} or {@code Map} of values, or for null
 *     an empty {@code Optional}
 */
record JsonValue(String name, String place, Object content) {
    private static final int DIGITS = 15;
    private static final int DECIMALS = 6;
    private static final BigDecimal LARGEST_POINTS = BigDecimal.valueOf(1_000_000_000L);

    /** The value of a member that must be there; null counts as there. */
    JsonValue need(String member) {
        JsonValue value = members().get(member);
        if (value == null) {
            throw new TranscriptException(Message.of("transcript-missing", place, member));
        }
        return value;
    }

    /** What a member says, if it is there and says something. */
    <T> Optional<T> find(String member, Function<JsonValue, T> meaning) {
        return Optional.ofNullable(members().get(member))
                .filter(value -> !(value.content instanceof Optional))
                .map(meaning);
    }

    <T> List<T> items(Function<JsonValue, T> meaning) {
        if (content instanceof List<?> items) {
            return items.stream().map(item -> meaning.apply((JsonValue) item)).toList();
        }
        throw wrong("[...]");
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members().forEach((member, value) -> texts.put(member, value.text()));
        return texts;
    }

    String text() {
        if (content instanceof String text) {
            return text;
        }
        throw wrong("\"...\"");
    }

    boolean truth() {
        if (content instanceof Boolean truth) {
            return truth;
        }
        throw wrong("true, false");
    }

    /** A whole number from 0 to a limit. */
    long integer(long limit) {
        if (content instanceof BigDecimal number
                && isPlain(number)
                && number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.longValue() <= limit) {
            return number.longValue();
        }
        throw wrong("0.." + limit);
    }

    BigDecimal points() {
        if (content instanceof BigDecimal number
                && isPlain(number)
                && number.signum() >= 0
                && number.compareTo(LARGEST_POINTS) <= 0) {
            return number;
        }
        throw wrong("0.." + LARGEST_POINTS);
    }

    TranscriptException wrong(String wanted) {
        return new TranscriptException(Message.of("transcript-type", place, name, wanted, kind()));
    }

    /** Written out it is short: 1e999999999 is not. */
    private static boolean isPlain(BigDecimal number) {
        return number.scale() <= DECIMALS && number.precision() - (long) number.scale() <= DIGITS + 1;
    }

    private Map<String, JsonValue> members() {
        if (content instanceof Map<?, ?> members) {
            Map<String, JsonValue> typed = new LinkedHashMap<>();
            members.forEach((member, value) -> typed.put((String) member, (JsonValue) value));
            return typed;
        }
        throw wrong("{...}");
    }

    private String kind() {
        if (content instanceof Map) {
            return "{...}";
        }
        if (content instanceof List) {
            return "[...]";
        }
        if (content instanceof Optional) {
            return "null";
        }
        return content instanceof String text ? "\"" + text + "\"" : content.toString();
    }
}
