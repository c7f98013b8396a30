package grade.kakaotalk;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads an export, record by record. Its dialect is told from its first lines and its encoding from its bytes: strict
 * UTF-8, or else strict CP949. In the text dialects a line inside a message that looks like a record cannot be told from
 * one and counts as one.
 */
public final class ChatReader {
    private final ExportText text;
    private final Layout layout;

    private ChatReader(ExportText text) {
        this.text = text;
        this.layout = Sniffer.layout(text.head());
    }

    /**
     * A reader of one file, which it leaves open.
     *
     * @throws ChatFormatException where it is no export
     */
    public static ChatReader of(InputStream in) throws IOException {
        return new ChatReader(new ExportText(in));
    }

    public Dialect dialect() {
        return layout.dialect();
    }

    /** As far as it was read: ASCII is UTF-8. */
    Encoding encoding() {
        return text.encoding();
    }

    /**
     * Hands every record but the header to the sink, once, in the order of the file, holding one at a time.
     *
     * @throws ChatFormatException from the first record on that is not one
     */
    public void read(Consumer<? super ChatRecord> sink) throws IOException {
        layout.read(text, true, sink);
    }

    /** The same, but nothing in the records that does not matter to who sent how much in which year. */
    void skim(Consumer<? super ChatRecord> sink) throws IOException {
        layout.read(text, false, sink);
    }
}
