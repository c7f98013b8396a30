package grade.kakaotalk;

import java.io.IOException;

/** Writes a chat in one dialect, row by row in the order of time. */
sealed interface ChatWriter permits CsvWriter, WindowsTxtWriter, PhoneTxtWriter {
    /** What stands before all rows. */
    void writeHead() throws IOException;

    /** What somebody sent. */
    void write(ChatMessage message) throws IOException;

    /** What the client says of somebody. */
    void writeNotice(ChatMessage notice) throws IOException;

    /** What is left of a deleted message. */
    void writeDeleted() throws IOException;
}
