package grade.kakaotalk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of an export stand for characters. */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8) {
        @Override
        int wholeUntil(byte[] bytes, int from, int to) {
            return Utf8Scan.wholeUntil(bytes, from, to);
        }
    },
    /** What Windows takes for the encoding of Korean text: EUC-KR with the other syllables in its gaps. */
    CP949("CP949", Charset.forName("x-windows-949")) {
        @Override
        int wholeUntil(byte[] bytes, int from, int to) {
            int end = from;
            while (end < to && bytes[end] != 0) {
                end++;
            }
            ByteBuffer in = ByteBuffer.wrap(bytes, from, end - from);
            charset().newDecoder().decode(in, CharBuffer.allocate(end - from), false);
            return in.position();
        }
    };

    /** One less than the bytes of the longest character. */
    private static final int MOST_CUT_OFF = 3;

    private final String id;
    private final Charset charset;

    Encoding(String id, Charset charset) {
        this.id = id;
        this.charset = charset;
    }

    /**
     * The one in which more of these bytes make sense, UTF-8 where both are as good.
     *
     * @param goesOn whether more bytes follow, so that the last character may be cut off
     */
    static Encoding of(byte[] bytes, int from, int to, boolean goesOn) {
        int utf8 = UTF_8.wholeUntil(bytes, from, to);
        boolean isWhole = utf8 == to || (goesOn && utf8 >= to - MOST_CUT_OFF);
        return isWhole || utf8 >= CP949.wholeUntil(bytes, from, to) ? UTF_8 : CP949;
    }

    String id() {
        return id;
    }

    Charset charset() {
        return charset;
    }

    /** Where whole characters end: before one that is cut off, before a byte that is none, NUL among them, or at the end. */
    abstract int wholeUntil(byte[] bytes, int from, int to);
}
