package grade.kakaotalk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are UTF-8 without decoding them, which would take longer than all else that is done with them. */
final class Utf8Scan {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8Scan() {}

    /** Where the ASCII ends that these bytes start with; a NUL is none. */
    static int asciiUntil(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long word = (long) WORDS.get(bytes, at);
            // A borrow sets the high bit of a byte that is nought.
            if (((word | (word - ONES)) & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] > 0) {
            at++;
        }
        return at;
    }

    /** Where whole characters end: before one that is cut off or a byte that is none, or at the end. */
    static int wholeUntil(byte[] bytes, int from, int to) {
        int at = asciiUntil(bytes, from, to);
        while (at < to) {
            int length = lengthAt(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
            if (at < to && bytes[at] > 0) {
                at = asciiUntil(bytes, at, to);
            }
        }
        return at;
    }

    /** The bytes of the character there, which is not of ASCII; none where it is not whole. */
    private static int lengthAt(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > to) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return isShortest(lead, bytes[at + 1] & 0xFF) ? length : 0;
    }

    /** Whether the character has no shorter form, is no half of a pair and not beyond the last of Unicode. */
    private static boolean isShortest(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
