package grade.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text without loss: a byte that is not part of valid UTF-8 becomes the lone surrogate U+DC80 to U+DCFF, so
 * that two texts are equal only where their bytes are (Python's PEP 383 does the same).
 */
public final class Utf8 {
    private static final char ESCAPED = '\uDC00';
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Decodes any bytes; never fails. */
    public static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                return out.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPED + (in.get() & 0xFF)));
            }
        }
    }

    /** Gives back the bytes that {@link #decode} took. */
    public static byte[] encode(String text) {
        if (isValid(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isEscapedByte(codePoint)) {
                bytes.write(codePoint - ESCAPED);
            } else {
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** Whether the text came from valid UTF-8. */
    public static boolean isValid(String text) {
        return text.codePoints().noneMatch(Utf8::isEscapedByte);
    }

    /** The text with U+FFFD where half of a character, or a byte that was no text, stands: what every reader can take. */
    public static String whole(String text) {
        if (text.codePoints().noneMatch(Utf8::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> whole.appendCodePoint(isHalf(codePoint) ? REPLACEMENT : codePoint));
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static boolean isEscapedByte(int codePoint) {
        return codePoint >= 0xDC80 && codePoint <= 0xDCFF;
    }
}
