package grade.kakaotalk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An export both as it is and as a program sees it that reads lines; the header left out.
 *
 * @param lines what stands between line feeds
 */
record RawChat(List<ChatRecord> records, List<Line> lines) {
    /**
     * A line.
     *
     * @param goesOn whether it lies inside a message that began on a line before
     */
    record Line(String text, boolean goesOn) {}

    RawChat {
        records = List.copyOf(records);
        lines = List.copyOf(lines);
    }

    /** Nothing where the bytes are not an export of rows in UTF-8: what was counted in it cannot be told then. */
    static Optional<RawChat> of(byte[] csv) {
        List<ChatRecord> records = new ArrayList<>();
        try {
            ChatReader reader = ChatReader.of(new ByteArrayInputStream(csv));
            reader.read(records::add);
            if (!reader.dialect().isCsv() || reader.encoding() != Encoding.UTF_8) {
                return Optional.empty();
            }
        } catch (ChatFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new RawChat(records, lines(new String(csv, StandardCharsets.UTF_8))));
    }

    /** The same chat without the lines inside messages. */
    RawChat withoutLinesThatGoOn() {
        return new RawChat(
                records, lines.stream().filter(line -> !line.goesOn()).toList());
    }

    boolean holdsYearsBut(int year) {
        return records.stream()
                .anyMatch(found -> found.year().isPresent() && found.year().getAsInt() != year);
    }

    /** Inside a message is where the quotes before are odd in number: one that is part of the text is written twice. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : withoutLastLineFeed(text).split("\n", -1)) {
            lines.add(new Line(line, inside));
            inside ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
        }
        return lines.subList(1, lines.size());
    }

    private static String withoutLastLineFeed(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
