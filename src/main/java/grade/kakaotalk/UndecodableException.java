package grade.kakaotalk;

import grade.wording.Message;
import java.nio.charset.CharacterCodingException;

/** A byte is no character in the encoding of the export. Thrown where no one knows on which line. */
final class UndecodableException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final Encoding encoding;
    private final int found;

    UndecodableException(Encoding encoding, byte found) {
        this.encoding = encoding;
        this.found = found & 0xFF;
    }

    ChatFormatException onLine(long line) {
        return new ChatFormatException(line, Message.of("export-encoding", encoding.id(), "%02x".formatted(found)));
    }
}
