package grade.kakaotalk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An export from which hurdles can be taken away, all else staying as it is. Holds the export in memory.
 *
 * @param year the one that was asked for
 */
public record Track(List<ChatRecord> records, CsvForm form, Encoding encoding, int year) {
    public Track {
        records = List.copyOf(records);
    }

    /** Nothing where the bytes are no export of rows, or are written in a way that we do not understand to the last byte. */
    public static Optional<Track> of(byte[] csv, int year) {
        List<ChatRecord> records = new ArrayList<>();
        try {
            ChatReader reader = ChatReader.of(new ByteArrayInputStream(csv));
            reader.read(records::add);
            if (!reader.dialect().isCsv()) {
                return Optional.empty();
            }
            Encoding encoding = reader.encoding();
            String text = new String(csv, encoding.charset());
            return CsvForm.mayBeOf(text)
                    .map(form -> new Track(records, form, encoding, year))
                    .filter(track -> track.text().equals(text))
                    .findFirst();
        } catch (ChatFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are there. */
    public List<Hurdle> hurdles() {
        return Stream.of(Hurdle.values())
                .filter(hurdle -> !hurdle.without(this).equals(this))
                .toList();
    }

    /** The export without some of them. */
    public byte[] without(List<Hurdle> hurdles) {
        Track left = this;
        for (Hurdle hurdle : hurdles) {
            left = hurdle.without(left);
        }
        return left.text().getBytes(left.encoding.charset());
    }

    Track each(UnaryOperator<ChatRecord> change) {
        return with(records.stream().map(change).toList());
    }

    Track only(Predicate<ChatRecord> choice) {
        return with(records.stream().filter(choice).toList());
    }

    private Track with(List<ChatRecord> others) {
        return new Track(others, form, encoding, year);
    }

    Track with(CsvForm other) {
        return new Track(records, other, encoding, year);
    }

    Track with(Encoding other) {
        return new Track(records, form, other, year);
    }

    private String text() {
        return form.head()
                + records.stream()
                        .map(row -> form.row(row.date(), row.user(), row.text()))
                        .collect(Collectors.joining());
    }
}
