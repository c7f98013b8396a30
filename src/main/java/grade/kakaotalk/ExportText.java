package grade.kakaotalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of an export, a character for each of its bytes but the byte order mark: what separates records and fields
 * is ASCII in both encodings and never part of another character, so that only what is wanted must be decoded. It is
 * proved to be strict UTF-8 or, from the first byte on that is not ASCII, strict CP949.
 */
final class ExportText extends Reader {
    private static final int CAPACITY = 1 << 16;

    private final InputStream in;
    private final byte[] bytes = new byte[CAPACITY];
    private int from;
    private int proved;
    private int filled;
    private long position;
    private boolean isAscii = true;
    private boolean isExhausted;
    private Encoding encoding = Encoding.UTF_8;

    ExportText(InputStream in) throws IOException {
        this.in = in;
        fill();
        boolean marked = filled >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        proved = marked ? 3 : 0;
        from = proved;
    }

    /** What the export starts with, up to 64 KiB, as it is: it may be no text at all. */
    byte[] head() {
        return Arrays.copyOfRange(bytes, from, filled);
    }

    /** As far as it was read. */
    Encoding encoding() {
        return encoding;
    }

    /** How many characters were read. */
    long position() {
        return position;
    }

    /** Whether the end was read. */
    boolean isExhausted() {
        return isExhausted;
    }

    /** What some characters of this text mean. */
    String decoded(String characters) {
        return isAscii ? characters : new String(characters.getBytes(StandardCharsets.ISO_8859_1), encoding.charset());
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (from == proved && !prove()) {
            isExhausted = true;
            return -1;
        }
        int count = Math.min(length, proved - from);
        new String(bytes, from, count, StandardCharsets.ISO_8859_1).getChars(0, count, target, offset);
        from += count;
        position += count;
        return count;
    }

    @Override
    public void close() {
        // The stream is its owner's.
    }

    /** Reads on and proves what was read up to the last whole character; not so at the end of the export. */
    private boolean prove() throws IOException {
        fill();
        if (filled == 0) {
            return false;
        }
        if (isAscii) {
            proved = Utf8Scan.asciiUntil(bytes, 0, filled);
            if (proved > 0) {
                return true;
            }
            encoding = Encoding.of(bytes, 0, filled, filled == CAPACITY);
            isAscii = false;
        }
        proved = encoding.wholeUntil(bytes, 0, filled);
        if (proved == 0) {
            throw new UndecodableException(encoding, bytes[0]);
        }
        return true;
    }

    /** Moves what is not proved yet to the front. */
    private void fill() throws IOException {
        filled -= proved;
        System.arraycopy(bytes, proved, bytes, 0, filled);
        filled += in.readNBytes(bytes, filled, CAPACITY - filled);
        from = 0;
        proved = 0;
    }
}
