package grade.kakaotalk;

import java.time.LocalDateTime;

/**
 * What stands in somebody's name, whatever the dialect it is written in.
 *
 * @param text lines with line feeds between them
 */
record ChatMessage(LocalDateTime sent, String sender, String text) {}
