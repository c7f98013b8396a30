package grade.kakaotalk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An export from which hurdles can be taken away, all else staying as it is. Holds the export in memory.
 *
 * @param year the one that was asked for
 */
public record Track(List<ChatRecord> records, int year) {
    public Track {
        records = List.copyOf(records);
    }

    /** Nothing where the bytes are no export, or are not written as the macOS client does: that may be a hurdle itself. */
    public static Optional<Track> of(byte[] csv, int year) {
        return RawChat.of(csv)
                .map(chat -> new Track(chat.records(), year))
                .filter(track -> track.text(track.records).equals(new String(csv, StandardCharsets.UTF_8)));
    }

    /** Those that are there. */
    public List<Hurdle> hurdles() {
        return Stream.of(Hurdle.values())
                .filter(hurdle ->
                        !Hurdle.without(List.of(hurdle), records, year).equals(records))
                .toList();
    }

    /** The export without some of them. */
    public String without(List<Hurdle> hurdles) {
        return text(Hurdle.without(hurdles, records, year));
    }

    private String text(List<ChatRecord> rows) {
        StringBuilder text = new StringBuilder(CsvLayout.HEADER).append('\n');
        for (ChatRecord row : rows) {
            text.append(row.date()).append(',');
            text.append(CsvWriter.quoted(row.user())).append(',');
            text.append(CsvWriter.quoted(row.text())).append('\n');
        }
        return text.toString();
    }
}
