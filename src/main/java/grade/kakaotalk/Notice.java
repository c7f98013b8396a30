package grade.kakaotalk;

import java.util.List;
import java.util.stream.Stream;

/** What the client itself writes into a chat, in the name of a person. */
final class Notice {
    /** With what each of them ends. */
    static final char LAST = '.';

    private static final List<String> AFTER_THE_SENDER =
            List.of(" joined this chatroom.", " left this chatroom.", "님이 들어왔습니다.", "님이 나갔습니다.");
    private static final String AFTER_ANOTHER = " has been removed from this chatroom.";
    private static final String INVITED = " invited ";
    /** The client names no one after it. */
    private static final String INVITED_END = " and.";

    /** How lines of the text exports end that the client wrote, where nothing else tells that it did. */
    private static final List<String> LINE_ENDS = Stream.concat(
                    AFTER_THE_SENDER.stream(), Stream.of("님을 초대했습니다.", "님을 초대하였습니다.", "님을 내보냈습니다.", AFTER_ANOTHER))
            .toList();

    private Notice() {}

    /** Whether a line without a sender is a notice, not part of a message. */
    static boolean isLine(String line) {
        return line.endsWith(String.valueOf(LAST)) && LINE_ENDS.stream().anyMatch(line::endsWith);
    }

    /** Whether that text of that sender is a notice: nearly all texts are not, and are done with at the last character. */
    static boolean isNotice(String sender, String text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != LAST || text.indexOf('\n') >= 0) {
            return false;
        }
        return AFTER_THE_SENDER.stream().anyMatch(end -> isOf(sender, text, end))
                || (text.endsWith(AFTER_ANOTHER) && text.length() > AFTER_ANOTHER.length())
                || (text.endsWith(INVITED_END) && text.indexOf(INVITED) > 0);
    }

    private static boolean isOf(String sender, String text, String end) {
        return text.endsWith(end)
                && Person.named(text.substring(0, text.length() - end.length())).equals(sender);
    }
}
