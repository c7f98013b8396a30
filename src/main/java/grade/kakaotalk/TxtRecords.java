package grade.kakaotalk;

import grade.wording.Message;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Makes records of the lines of a text export. Holds the record that is not finished yet. */
final class TxtRecords {
    private final TxtForm form;
    private final Consumer<? super ChatRecord> sink;
    private final StringBuilder text = new StringBuilder();
    private TxtLine.Day day = new TxtLine.Day(OptionalInt.empty(), "");
    private Optional<TxtLine.Entry> entry = Optional.empty();
    private long entryLine;

    TxtRecords(TxtForm form, Consumer<? super ChatRecord> sink) {
        this.form = form;
        this.sink = sink;
    }

    void read(LineReader lines) throws IOException {
        boolean goesOn = false;
        boolean endsTell = false;
        for (Optional<LineReader.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            LineReader.Line line = next.get();
            take(goesOn ? new TxtLine.Rest(line.text()) : form.read(line.text()), line.number());
            endsTell |= line.number() == 1 && line.endsWithCrLf() && form.tellsRecordsByLineEnds();
            goesOn = endsTell && !line.endsWithCrLf();
        }
        finish();
    }

    private void take(TxtLine line, long number) {
        if (line instanceof TxtLine.Rest rest) {
            takeRest(rest, number);
            return;
        }
        finish();
        if (line instanceof TxtLine.Day found) {
            day = found;
        } else if (line instanceof TxtLine.Entry found) {
            start(found, number);
        }
    }

    private void takeRest(TxtLine.Rest rest, long number) {
        if (entry.isPresent()) {
            append('\n' + rest.text());
        } else if (!day.date().isEmpty() && !rest.text().isBlank()) {
            start(new TxtLine.Entry(OptionalInt.empty(), "", "", rest.text()), number);
        }
    }

    private void start(TxtLine.Entry found, long number) {
        entry = Optional.of(found);
        entryLine = number;
        append(found.text());
    }

    private void append(String more) {
        if (text.length() + more.length() > Layout.MOST_OF_RECORD) {
            throw new ChatFormatException(entryLine, Message.of("export-record-long"));
        }
        text.append(more);
    }

    private void finish() {
        entry.ifPresent(found -> {
            OptionalInt year = found.year().isPresent() ? found.year() : day.year();
            String date = found.year().isPresent() ? found.date() : (day.date() + ' ' + found.date()).strip();
            sink.accept(new ChatRecord(
                    entryLine, year, date, found.user(), text.toString().stripTrailing()));
        });
        entry = Optional.empty();
        text.setLength(0);
    }
}
