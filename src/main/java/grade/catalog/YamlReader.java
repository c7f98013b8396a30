package grade.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * From the text of a file to its {@link Node}s. Takes the events of the parser as they come, so that an alias is never
 * followed and no text ever becomes a number.
 */
final class YamlReader {
    /** Deeper than any mission, and far from the end of the stack. */
    static final int DEEPEST = 24;

    private final Parser parser;
    private final Problems problems;
    private String key = "";

    private YamlReader(Parser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The top of the file; empty if it is no YAML, which is then reported. */
    static Optional<Node> read(String text, Problems problems) {
        LoadSettings settings = settings(text.length());
        StreamReader stream = new StreamReader(settings, text);
        YamlReader reader = new YamlReader(new ParserImpl(settings, stream), problems);
        try {
            return reader.document();
        } catch (YamlEngineException e) {
            YamlMistake.report(e, reader.key, problems);
            return Optional.empty();
        } catch (NumberFormatException e) {
            // The parser lets it escape where an escape such as \UFFFFFFFF is larger than a number can be.
            problems.add(place(stream.getMark().orElseThrow()), "catalog-yaml-escape");
            return Optional.empty();
        }
    }

    /**
     * A buffer for the whole text: with a smaller one the parser copies all of a long line or comment each time it reads
     * on, which takes seconds for a mebibyte.
     */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(PackFile.LARGEST_YAML)
                .setBufferSize(length + 2)
                .build();
    }

    private Optional<Node> document() {
        parser.next();
        if (parser.next().getEventId() == Event.ID.StreamEnd) {
            problems.add(Place.START, "catalog-empty-file");
            return Optional.empty();
        }
        Node top = node(parser.next(), false, 0);
        parser.next();
        Event end = parser.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            problems.add(start(end), "catalog-second-document");
            return Optional.empty();
        }
        return Optional.of(top);
    }

    private Node node(Event event, boolean inFlow, int depth) {
        if (depth > DEEPEST) {
            throw new ParserException(YamlMistake.TOO_DEEP, event.getStartMark());
        }
        Optional<String> sign = YamlSign.of(event);
        if (event instanceof CollectionStartEvent collection) {
            boolean flow = inFlow || collection.isFlow();
            Node node = event.getEventId() == Event.ID.SequenceStart
                    ? items(start(event), flow, depth)
                    : entries(start(event), flow, depth);
            return sign.isPresent() ? spoiled(sign.get(), node.place()) : node;
        }
        if (sign.isPresent()) {
            return spoiled(sign.get(), start(event));
        }
        return text((ScalarEvent) event, inFlow);
    }

    private Node spoiled(String sign, Place place) {
        problems.add(place, YamlSign.key(key), sign);
        return new Node.Spoiled(place);
    }

    private Node items(Place place, boolean flow, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = parser.next(); event.getEventId() != Event.ID.SequenceEnd; event = parser.next()) {
            items.add(node(event, flow, depth + 1));
        }
        return new Node.Items(items, place);
    }

    private Node entries(Place place, boolean flow, int depth) {
        String outer = key;
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = parser.next(); event.getEventId() != Event.ID.MappingEnd; event = parser.next()) {
            Node word = node(event, flow, depth + 1);
            key = word instanceof Node.Text text ? text.text() : outer;
            Node value = node(parser.next(), flow, depth + 1);
            key = outer;
            if (word instanceof Node.Text text) {
                add(new Node.Entry(text, placed(value, text)), entries);
            } else if (!(word instanceof Node.Spoiled)) {
                problems.add(word.place(), "catalog-key-not-text");
            }
        }
        return new Node.Entries(entries, place);
    }

    /** A value that is not there is missed where its key is. */
    private static Node placed(Node value, Node.Text word) {
        return value instanceof Node.Text text && text.isMissing()
                ? new Node.Text("", Node.Style.PLAIN, text.inFlow(), word.place(), text.end())
                : value;
    }

    private void add(Node.Entry entry, Map<String, Node.Entry> entries) {
        Node.Text word = entry.key();
        Node.Entry first = entries.putIfAbsent(word.text(), entry);
        if (first != null) {
            problems.add(
                    word.place(),
                    "catalog-duplicate-key",
                    word.text(),
                    first.key().place().line());
        }
    }

    private static Node text(ScalarEvent scalar, boolean inFlow) {
        Node.Style style = switch (scalar.getScalarStyle()) {
            case PLAIN -> Node.Style.PLAIN;
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
            default -> Node.Style.QUOTED;
        };
        return new Node.Text(
                scalar.getValue(),
                style,
                inFlow,
                start(scalar),
                place(scalar.getEndMark().orElseThrow()));
    }

    private static Place start(Event event) {
        return place(event.getStartMark().orElseThrow());
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
