package grade.kakaotalk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are UTF-8 without decoding them, which would take longer than all else that is done with them. */
final class Utf8Scan {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    // What the bytes so far leave open: each state is the place, six bits wide, of the one after it in the entries of
    // NEXT.
    private static final int BROKEN = 0;
    private static final int WHOLE = 6;
    private static final int ONE_MISSING = 12;
    private static final int TWO_MISSING = 18;
    private static final int THREE_MISSING = 24;
    private static final int AFTER_E0 = 30;
    private static final int AFTER_ED = 36;
    private static final int AFTER_F0 = 42;
    private static final int AFTER_F4 = 48;
    private static final int STATE = 0x3F;

    /**
     * By byte, the states after it. A shift, which heeds only the lowest six bits of how far, leads to the next state:
     * where Korean and ASCII alternate, the processor would foretell branches wrongly.
     */
    private static final long[] NEXT = next();

    /** As bytes are signed, less than the first of a character that is not of ASCII. */
    private static final byte AFTER_CONTINUATIONS = (byte) 0xC0;

    private Utf8Scan() {}

    /** Where the ASCII ends that these bytes start with; a NUL is none. */
    static int asciiUntil(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = (long) WORDS.get(bytes, at);
            // A borrow sets the high bit of a byte that is nought; one that it sets in the next comes later.
            long others = (word | (word - ONES)) & HIGH_BITS;
            if (others != 0) {
                return at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] > 0) {
            at++;
        }
        return at;
    }

    /** Where whole characters end: before one that is cut off or a byte that is none, or at the end. */
    static int wholeUntil(byte[] bytes, int from, int to) {
        long state = WHOLE;
        for (int at = from; at < to; at++) {
            state = NEXT[bytes[at] & 0xFF] >>> state;
        }
        return switch ((int) state & STATE) {
            case WHOLE -> to;
            case BROKEN -> unbrokenUntil(bytes, from, to);
            default -> lastLead(bytes, to);
        };
    }

    private static int unbrokenUntil(byte[] bytes, int from, int to) {
        int whole = from;
        long state = WHOLE;
        for (int at = from; at < to; at++) {
            state = NEXT[bytes[at] & 0xFF] >>> state;
            if ((state & STATE) == WHOLE) {
                whole = at + 1;
            }
        }
        return whole;
    }

    /** Where the last character starts, which is not of ASCII. */
    private static int lastLead(byte[] bytes, int to) {
        int at = to - 1;
        while (bytes[at] < AFTER_CONTINUATIONS) {
            at--;
        }
        return at;
    }

    /** No character is longer than need be, half of a pair or beyond the last of Unicode; a NUL is none. */
    private static long[] next() {
        long[] next = new long[1 << Byte.SIZE];
        add(next, 0x01, 0x7F, WHOLE, WHOLE);
        add(next, 0xC2, 0xDF, WHOLE, ONE_MISSING);
        add(next, 0xE0, 0xE0, WHOLE, AFTER_E0);
        add(next, 0xE1, 0xEC, WHOLE, TWO_MISSING);
        add(next, 0xED, 0xED, WHOLE, AFTER_ED);
        add(next, 0xEE, 0xEF, WHOLE, TWO_MISSING);
        add(next, 0xF0, 0xF0, WHOLE, AFTER_F0);
        add(next, 0xF1, 0xF3, WHOLE, THREE_MISSING);
        add(next, 0xF4, 0xF4, WHOLE, AFTER_F4);
        add(next, 0x80, 0xBF, ONE_MISSING, WHOLE);
        add(next, 0x80, 0xBF, TWO_MISSING, ONE_MISSING);
        add(next, 0x80, 0xBF, THREE_MISSING, TWO_MISSING);
        add(next, 0xA0, 0xBF, AFTER_E0, ONE_MISSING);
        add(next, 0x80, 0x9F, AFTER_ED, ONE_MISSING);
        add(next, 0x90, 0xBF, AFTER_F0, TWO_MISSING);
        add(next, 0x80, 0x8F, AFTER_F4, TWO_MISSING);
        return next;
    }

    private static void add(long[] next, int first, int last, int before, long after) {
        for (int i = first; i <= last; i++) {
            next[i] |= after << before;
        }
    }
}
