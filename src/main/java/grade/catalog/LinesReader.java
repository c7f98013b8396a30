package grade.catalog;

import grade.mission.Content;
import grade.mission.Range;
import grade.mission.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads content that is made of lines. */
final class LinesReader {
    private static final int MOST_LINES = 1_000_000;

    /** Of all lines of a file together: four times what a file may have by default. */
    private static final int MOST_MEBIBYTES = 64;

    private static final Range ONE = new Range(1, 1);

    private LinesReader() {}

    static Optional<Content> read(Fields fields) {
        Optional<Value> lines = fields.value("lines");
        Optional<String> order = fields.value("order").flatMap(value -> value.word(List.of("shuffled")));
        int repeat = fields.value("repeat").flatMap(LinesReader::percent).orElse(0);
        boolean finalNewline = fields.flag("final-newline", true);
        if (lines.isEmpty()) {
            refuseAlone(fields);
            return Optional.empty();
        }
        List<Content.Block> blocks = new ArrayList<>();
        for (Value item : lines.get().items()) {
            blocks.add(item.isMap() ? block(Fields.of(item)) : new Content.Block(ONE, literal(item)));
        }
        Content.Lines content = new Content.Lines(blocks, order.isPresent(), repeat, finalNewline);
        long mebibytes = content.longest() >> 20;
        return mebibytes < MOST_MEBIBYTES
                ? Optional.of(content)
                : lines.get().refuse("catalog-lines-too-long", MOST_MEBIBYTES, mebibytes);
    }

    private static void refuseAlone(Fields fields) {
        for (String key : List.of("order", "repeat", "final-newline")) {
            fields.value(key).ifPresent(value -> value.complain("catalog-goes-with", key, "lines"));
        }
    }

    private static Optional<Integer> percent(Value value) {
        Optional<String> written = value.text();
        Optional<Integer> percent = written.flatMap(Units::percent);
        return written.isEmpty() || (percent.isPresent() && percent.get() <= 100)
                ? percent
                : value.refuse("catalog-percent", value.key(), written.get());
    }

    static Content.Block block(Fields fields) {
        Optional<Range> count = fields.required("count").flatMap(value -> Ranges.read(value, 0, MOST_LINES));
        Optional<Template> line = fields.required("line").flatMap(LinesReader::template);
        fields.refuseOthers();
        return new Content.Block(count.orElse(ONE), line.orElse(new Template(List.of())));
    }

    private static Optional<Template> template(Value value) {
        Optional<String> written = line(value);
        Optional<Template> template = written.flatMap(Template::parse);
        return written.isEmpty() || template.isPresent() ? template : value.refuse("catalog-template", written.get());
    }

    /** A line that stands for itself. Braces that look like a placeholder are refused, since one may have been meant. */
    private static Template literal(Value value) {
        Template none = new Template(List.of());
        Optional<String> written = line(value);
        if (written.isEmpty()) {
            return none;
        }
        Optional<Template> template = Template.parse(written.get());
        if (template.isEmpty() || template.get().pieces().size() != 1) {
            value.complain("catalog-placeholder-in-literal", written.get());
            return none;
        }
        return template.get();
    }

    private static Optional<String> line(Value value) {
        Optional<String> line = value.text();
        return line.isPresent() && line.get().contains("\n") ? value.refuse("catalog-one-line", value.key()) : line;
    }
}
