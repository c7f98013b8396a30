package grade.kakaotalk;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Printed text without what does not matter in a ranking: quotes, carriage returns, a byte order mark, blanks around. */
final class PrintedText {
    /** Far more than a ranking needs; composing (NFC) takes quadratic time on text made for it. */
    private static final int MAX_LENGTH = 1 << 12;

    private static final int MAX_LENGTH_OF_PLACE = 1 << 7;

    private PrintedText() {}

    /** Names and lines alike, so that they can be compared. */
    static String plain(String text) {
        String bare = text.replace("\"", "").replace("\r", "").strip();
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /**
     * The lines, plain: as printed where they are as many as places are expected (one may be blank), else without blank
     * ones at both ends. Nothing where the output is too long to be a ranking.
     */
    static Optional<List<String>> lines(String output, int places) {
        String printed = output.startsWith("\uFEFF") ? output.substring(1) : output;
        String stripped = printed.strip();
        int limit = Math.max(MAX_LENGTH, MAX_LENGTH_OF_PLACE * places);
        if (stripped.length() > limit) {
            return Optional.empty();
        }
        if (printed.length() <= limit) {
            List<String> lines = plainLines(printed.replaceFirst("\n$", ""));
            if (lines.size() == places) {
                return Optional.of(lines);
            }
        }
        return Optional.of(plainLines(stripped));
    }

    private static List<String> plainLines(String text) {
        return Stream.of(text.split("\n", -1)).map(PrintedText::plain).toList();
    }
}
