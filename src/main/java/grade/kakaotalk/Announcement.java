package grade.kakaotalk;

import java.util.List;
import java.util.stream.Stream;

/** What the client says in a person's name, in the language that it is used in. */
enum Announcement {
    CAME(true),
    WENT(true),
    JOINED(false),
    LEFT(false),
    INVITED(false),
    REMOVED(false);

    private final boolean korean;

    Announcement(boolean korean) {
        this.korean = korean;
    }

    /** Those that a dialect may hold: a CSV export is the same file in every language. */
    static List<Announcement> in(Dialect dialect) {
        return Stream.of(values())
                .filter(announcement -> dialect.isCsv() || announcement.korean != dialect.isEnglish())
                .toList();
    }

    /** The text; {@code other} is who else it may be about. */
    String text(String person, String other) {
        return switch (this) {
            case CAME -> person + "님이 들어왔습니다.";
            case WENT -> person + "님이 나갔습니다.";
            case JOINED -> person + " joined this chatroom.";
            case LEFT -> person + " left this chatroom.";
            // The client names no one after it.
            case INVITED -> person + " invited " + other + " and.";
            case REMOVED -> other + " has been removed from this chatroom.";
        };
    }
}
