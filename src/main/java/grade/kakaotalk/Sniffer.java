package grade.kakaotalk;

import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from its first lines how an export is laid out. What is like none is refused: a guess would be a wrong count. */
final class Sniffer {
    /** Headers of text exports have up to five lines. */
    private static final int MOST_LINES = 12;

    private final Encoding encoding;
    private final List<String> lines;
    private final String first;

    private Sniffer(byte[] head) {
        encoding = Encoding.of(head, 0, head.length, true);
        // The last is the rest of the head.
        lines = Stream.of(new String(head, encoding.charset()).split("\n", MOST_LINES + 1))
                .limit(MOST_LINES)
                .toList();
        first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /**
     * The layout of what starts with these bytes.
     *
     * @throws ChatFormatException where it is none, or another kind of file altogether
     */
    static Layout layout(byte[] head) {
        Foreign.of(head).ifPresent(foreign -> {
            throw new ChatFormatException(1, foreign.message());
        });
        return new Sniffer(head).layout();
    }

    private Layout layout() {
        if (first.isEmpty()) {
            throw new ChatFormatException(1, Message.of("export-empty"));
        }
        return table().or(this::text).orElseThrow(() -> new ChatFormatException(1, refusal()));
    }

    private Optional<Layout> table() {
        boolean hasHeader = first.replace("\"", "").strip().equals(CsvLayout.HEADER);
        boolean isRow = CsvDate.year(date(first)) != CsvDate.NONE && form(first).isEmpty();
        Dialect dialect = isOfSpreadsheet() ? Dialect.EXCEL_CSV : Dialect.MAC_CSV;
        return Optional.<Layout>of(new CsvLayout(dialect, hasHeader)).filter(layout -> hasHeader || isRow);
    }

    private boolean isOfSpreadsheet() {
        return encoding == Encoding.CP949
                || first.endsWith("\r")
                || lines.stream().map(Sniffer::date).anyMatch(CsvDate::isOfSpreadsheet);
    }

    /** The first field of a row. */
    private static String date(String line) {
        return line.split(",", 2)[0].replace("\"", "");
    }

    private Optional<Layout> text() {
        return lines.stream()
                .map(Sniffer::form)
                .flatMap(Optional::stream)
                .findFirst()
                .map(TxtLayout::new);
    }

    private static Optional<TxtForm> form(String line) {
        String withoutEnd = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return Stream.<TxtForm>concat(WindowsForm.ALL.stream(), MobileForm.ALL.stream())
                .filter(form -> form.isSign(withoutEnd))
                .findFirst();
    }

    private Message refusal() {
        boolean isBinary = lines.stream().anyMatch(line -> line.indexOf('\0') >= 0);
        return isBinary ? Message.of("export-is-binary") : Message.of("export-unknown", Excerpt.of(first.strip()));
    }
}
