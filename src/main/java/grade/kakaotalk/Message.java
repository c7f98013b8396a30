package grade.kakaotalk;

import java.time.LocalDateTime;

/** What somebody sent, whatever the dialect it is written in. */
record Message(LocalDateTime sent, String sender, String text) {}
