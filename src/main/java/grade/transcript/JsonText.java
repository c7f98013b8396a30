package grade.transcript;

import grade.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) into values that know their place, however hostile the text is. */
final class JsonText {
    private static final int DEEPEST = 20;
    private static final int MOST_VALUES = 1_000_000;
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private int values;

    private JsonText(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The one value of a text; the file is named in messages. */
    static JsonValue read(String file, String text) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(file, parser).read();
        }
    }

    private JsonValue read() {
        try {
            if (parser.nextToken() == null) {
                throw new TranscriptException(Message.of("transcript-empty", file));
            }
            JsonValue value = value("grade/result/v1");
            if (parser.nextToken() != null) {
                throw new TranscriptException(Message.of("transcript-more", place()));
            }
            return value;
        } catch (UnexpectedEndOfInputException e) {
            throw new TranscriptException(Message.of("transcript-cut-off", place(e)));
        } catch (StreamConstraintsException e) {
            throw new TranscriptException(Message.of("transcript-too-much", place(e)));
        } catch (JacksonException e) {
            throw new TranscriptException(Message.of("transcript-no-json", place(e)));
        }
    }

    private JsonValue value(String name) {
        values++;
        if (values > MOST_VALUES) {
            throw new TranscriptException(Message.of("transcript-too-much", place()));
        }
        String place = place();
        Object content = switch (parser.currentToken()) {
            case START_OBJECT -> members();
            case START_ARRAY -> items(name);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Optional.empty();
        };
        return new JsonValue(name, place, content);
    }

    private Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = place();
            parser.nextToken();
            if (members.put(name, value(name)) != null) {
                throw new TranscriptException(Message.of("transcript-duplicate", place, name));
            }
        }
        return members;
    }

    private List<JsonValue> items(String name) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(name));
        }
        return items;
    }

    private String place() {
        return place(parser.currentTokenLocation());
    }

    /** An exception knows best, if it knows at all. */
    private String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return place(location == null ? parser.currentLocation() : location);
    }

    private String place(TokenStreamLocation location) {
        return file + ":" + location.getLineNr() + ":" + location.getColumnNr();
    }
}
