package grade.catalog;

import grade.mission.Content;
import java.util.List;
import java.util.Optional;

/** Reads what a file or standard input holds: an exact text, or how it is made. */
final class ContentReader {
    private static final Content NOTHING = new Content.Exact("");

    private ContentReader() {}

    static Content read(Value value) {
        if (value.isMap()) {
            return read(Fields.of(value));
        }
        return value.text().<Content>map(Content.Exact::new).orElse(NOTHING);
    }

    static Content read(Fields fields) {
        Optional<Value> text = fields.value("text");
        Optional<Value> chat = fields.value("kakaotalk");
        Optional<Content> lines = LinesReader.read(fields);
        fields.refuseOthers();
        refuseSeveral(fields);
        if (text.isPresent()) {
            return new Content.Exact(text.get().text().orElse(""));
        }
        return chat.isPresent() ? new Content.Chat(ChatSpecReader.read(Fields.of(chat.get()))) : lines.orElse(NOTHING);
    }

    private static void refuseSeveral(Fields fields) {
        List<String> ways = List.of("text", "lines", "kakaotalk");
        int given = 0;
        for (String way : ways) {
            given += fields.has(way) ? 1 : 0;
        }
        if (given != 1) {
            fields.problems().add(fields.place(), "catalog-content", String.join(", ", ways), given);
        }
    }
}
