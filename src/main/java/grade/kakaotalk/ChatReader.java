package grade.kakaotalk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;

/** Reads an export of the macOS client, record by record. */
public final class ChatReader {
    private static final ChatRecord HEADER = new ChatRecord(1, "Date", "User", "Message");
    private static final int EXCERPT = 60;

    private ChatReader() {}

    /**
     * Hands every record but the header to the sink, in the order of the file, holding one at a time. A byte order mark
     * is skipped; the stream is left open.
     *
     * @throws ChatFormatException from the first record on that is not one
     */
    public static void read(InputStream in, Consumer<? super ChatRecord> sink) throws IOException {
        RecordHandler handler = new RecordHandler();
        try (CsvReader<ChatRecord> csv = open(in, handler)) {
            Iterator<ChatRecord> records = csv.iterator();
            requireHeader(records);
            while (records.hasNext()) {
                ChatRecord found = records.next();
                if (!found.hasGoodDate()) {
                    throw new ChatFormatException(found.line(), Message.of("export-date", excerpt(found.date())));
                }
                sink.accept(found);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw translated(e, handler);
        }
    }

    private static CsvReader<ChatRecord> open(InputStream in, RecordHandler handler) throws IOException {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, new StrictUtf8Reader(in));
    }

    private static void requireHeader(Iterator<ChatRecord> records) {
        if (!records.hasNext()) {
            throw new ChatFormatException(1, Message.of("export-empty"));
        }
        ChatRecord first = records.next();
        if (!first.equals(HEADER)) {
            throw new ChatFormatException(
                    first.line(),
                    Message.of("export-header", excerpt(first.date() + ',' + first.user() + ',' + first.text())));
        }
    }

    private static ChatFormatException translated(CsvParseException e, RecordHandler handler) {
        if (e.getCause() instanceof ChatFormatException own) {
            return own;
        }
        return new ChatFormatException(handler.line(), Message.of("export-quote"));
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT);
    }
}
