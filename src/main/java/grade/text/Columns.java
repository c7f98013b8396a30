package grade.text;

import java.util.Arrays;

/**
 * How many terminal columns text takes: two for East Asian wide characters and emoji, none for combining marks, one for
 * the rest (Unicode Standard Annex 11, as terminals apply it).
 */
public final class Columns {
    /** Where wide characters begin and, after each, where they end; unassigned ones between them count as either. */
    private static final int[] WIDE = {
        0x1100, 0x1160, 0x231A, 0x231C, 0x2329, 0x232B, 0x23E9, 0x23ED, 0x23F0, 0x23F1, 0x23F3, 0x23F4, 0x25FD, 0x25FF,
        0x2614, 0x2616, 0x2648, 0x2654, 0x267F, 0x2680, 0x2693, 0x2694, 0x26A1, 0x26A2, 0x26AA, 0x26AC, 0x26BD, 0x26BF,
        0x26C4, 0x26C6, 0x26CE, 0x26CF, 0x26D4, 0x26D5, 0x26EA, 0x26EB, 0x26F2, 0x26F4, 0x26F5, 0x26F6, 0x26FA, 0x26FB,
        0x26FD, 0x26FE, 0x2705, 0x2706, 0x270A, 0x270C, 0x2728, 0x2729, 0x274C, 0x274D, 0x274E, 0x274F, 0x2753, 0x2756,
        0x2757, 0x2758, 0x2795, 0x2798, 0x27B0, 0x27B1, 0x27BF, 0x27C0, 0x2B1B, 0x2B1D, 0x2B50, 0x2B51, 0x2B55, 0x2B56,
        0x2E80, 0x303F, 0x3041, 0x3248, 0x3250, 0x4DC0, 0x4E00, 0xA4D0, 0xA960, 0xA980, 0xAC00, 0xD7A4, 0xF900, 0xFB00,
        0xFE10, 0xFE1A, 0xFE30, 0xFE70, 0xFF01, 0xFF61, 0xFFE0, 0xFFE7, 0x16FE0, 0x1B300, 0x1F004, 0x1F005, 0x1F0CF,
        0x1F0D0, 0x1F18E, 0x1F18F, 0x1F191, 0x1F19B, 0x1F200, 0x1F321, 0x1F32D, 0x1F336, 0x1F337, 0x1F37D, 0x1F37E,
        0x1F394, 0x1F3A0, 0x1F3CB, 0x1F3CF, 0x1F3D4, 0x1F3E0, 0x1F3F1, 0x1F3F4, 0x1F3F5, 0x1F3F8, 0x1F43F, 0x1F440,
        0x1F441, 0x1F442, 0x1F4FD, 0x1F4FF, 0x1F53E, 0x1F54B, 0x1F54F, 0x1F550, 0x1F568, 0x1F57A, 0x1F57B, 0x1F595,
        0x1F597, 0x1F5A4, 0x1F5A5, 0x1F5FB, 0x1F650, 0x1F680, 0x1F6C6, 0x1F6CC, 0x1F6CD, 0x1F6D0, 0x1F6D3, 0x1F6D5,
        0x1F6E0, 0x1F6EB, 0x1F6ED, 0x1F6F4, 0x1F700, 0x1F7E0, 0x1F800, 0x1F90C, 0x1F93B, 0x1F93C, 0x1F946, 0x1F947,
        0x1FA00, 0x1FA70, 0x1FB00, 0x20000, 0x3FFFE
    };

    private Columns() {}

    /** The width of one line of shown text (see {@link Shown}). */
    public static int of(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text cut so that it takes at most this many columns, with {@code …} in the last one where it was longer. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return text.substring(0, fitting(text, columns - 1)) + "…";
    }

    /** How many {@code char}s of the text, from its start, fit into so many columns, marks with what they combine with. */
    public static int fitting(String text, int columns) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += width(codePoint);
            if (used > columns) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isJamoVowelOrFinal(codePoint)) {
            return 0;
        }
        int found = Arrays.binarySearch(WIDE, codePoint);
        int bounds = found >= 0 ? found + 1 : -found - 1;
        return bounds % 2 == 1 ? 2 : 1;
    }

    /** Conjoining vowels and finals join the syllable before them. */
    private static boolean isJamoVowelOrFinal(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }
}
