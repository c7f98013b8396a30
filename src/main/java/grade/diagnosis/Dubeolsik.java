package grade.diagnosis;

import java.util.List;
import java.util.stream.Stream;

/** The Korean keyboard layout (KS X 5002): which keys were pressed for a Hangul letter. */
final class Dubeolsik {
    private static final List<String> INITIALS = List.of("r R s e E f a q Q t T d w W c z x v g".split(" "));
    private static final List<String> VOWELS = List.of("k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" "));
    private static final List<String> FINALS =
            List.of(" r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" "));
    private static final List<String> CONSONANTS =
            List.of("r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g".split(" "));

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final char FIRST_CONSONANT = 'ㄱ';
    private static final char FIRST_VOWEL = 'ㅏ';
    private static final char LAST_VOWEL = 'ㅣ';

    private Dubeolsik() {}

    /**
     * What the same keys give in the Latin layout. With most of them Shift makes no other Hangul letter, so capitals
     * are as expected.
     */
    static Stream<String> retyped(String expected, String actual) {
        StringBuilder typed = new StringBuilder(actual.length());
        for (int i = 0; i < actual.length(); i++) {
            char c = actual.charAt(i);
            String keys = keys(c);
            int at = typed.length();
            boolean isExpected = keys.charAt(0) != c && expected.regionMatches(true, at, keys, 0, keys.length());
            typed.append(isExpected ? expected.substring(at, at + keys.length()) : keys);
        }
        return Stream.of(typed.toString());
    }

    /** The keys for a Hangul letter or syllable; anything else was typed as it is. */
    private static String keys(char c) {
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            int index = c - FIRST_SYLLABLE;
            int vowelsAndFinals = VOWELS.size() * FINALS.size();
            return INITIALS.get(index / vowelsAndFinals)
                    + VOWELS.get(index % vowelsAndFinals / FINALS.size())
                    + FINALS.get(index % FINALS.size());
        }
        if (c >= FIRST_VOWEL && c <= LAST_VOWEL) {
            return VOWELS.get(c - FIRST_VOWEL);
        }
        return c >= FIRST_CONSONANT && c < FIRST_VOWEL ? CONSONANTS.get(c - FIRST_CONSONANT) : String.valueOf(c);
    }
}
