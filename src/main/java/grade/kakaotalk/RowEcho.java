package grade.kakaotalk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Output that shows rows of an export, one on a line, and so counts nothing. */
public final class RowEcho {
    private static final int MOST_LINES = 50;
    private static final String SEPARATORS = " ,\t";

    private RowEcho() {}

    /** Whether each line is the date and the sender of a row, or a sender alone, and then one twice. */
    public static boolean isEcho(byte[] csv, String output) {
        List<String> lines = Arrays.stream(output.split("\n", MOST_LINES + 1))
                .map(PrintedText::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.size() > 1
                && lines.size() <= MOST_LINES
                && RawChat.of(csv)
                        .filter(chat -> showsRows(lines, chat) || repeatsSenders(lines, chat))
                        .isPresent();
    }

    private static boolean showsRows(List<String> lines, RawChat chat) {
        return lines.stream().allMatch(line -> chat.records().stream().anyMatch(found -> shows(line, found)));
    }

    private static boolean shows(String line, ChatRecord found) {
        String sender = PrintedText.plain(found.user());
        if (sender.isEmpty() || found.date().isBlank() || !line.contains(found.date()) || !line.contains(sender)) {
            return false;
        }
        String rest = without(sender, without(found.date(), line));
        return isSeparator(rest) || isSeparator(without(PrintedText.plain(found.text()), rest));
    }

    private static String without(String part, String line) {
        int at = line.indexOf(part);
        return at < 0 ? line : line.substring(0, at) + line.substring(at + part.length());
    }

    private static boolean isSeparator(String rest) {
        return rest.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    private static boolean repeatsSenders(List<String> lines, RawChat chat) {
        Set<String> printed = new HashSet<>(lines);
        Set<String> senders = chat.records().stream()
                .map(found -> PrintedText.plain(found.user()))
                .collect(Collectors.toSet());
        return printed.size() < lines.size() && senders.containsAll(printed);
    }
}
