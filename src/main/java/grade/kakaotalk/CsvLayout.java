package grade.kakaotalk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import grade.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Rows of three fields: date, sender, message. Empty lines between them do not count. */
record CsvLayout(Dialect dialect, boolean hasHeader) implements Layout {
    static final String HEADER = "Date,User,Message";

    @Override
    public void read(ExportText text, Consumer<? super ChatRecord> sink) throws IOException {
        read(text, new RecordRows(text, sink));
    }

    @Override
    public void count(ExportText text, TallyBuilder tally) throws IOException {
        read(text, new CountedRows(text, tally));
    }

    private void read(ExportText text, RowSink sink) throws IOException {
        RowHandler handler = new RowHandler(text, hasHeader, sink);
        try (CsvReader<Object> csv = open(text, handler)) {
            csv.forEach(nothing -> {});
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof UndecodableException undecodable) {
                throw undecodable.onLine(handler.line());
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof ChatFormatException own) {
                throw own;
            }
            throw new ChatFormatException(handler.line(), problem(text, handler));
        }
    }

    private static CsvReader<Object> open(ExportText text, RowHandler handler) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_OF_RECORD)
                .build(handler, text);
    }

    /** What the parser, whose own messages are for programmers, does not take. */
    private static Message problem(ExportText text, RowHandler handler) {
        if (text.isExhausted()) {
            return Message.of("export-cut-off");
        }
        // The parser gives up on a field that fills its buffer, of which it may have filled two reads with the one
        // before.
        boolean isLong = text.position() - handler.startedAt() > MOST_OF_RECORD / 2;
        return isLong ? Message.of("export-record-long") : Message.of("export-quote");
    }
}
