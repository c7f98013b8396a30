package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by a text that is right once one run of a repeated character has another length. */
record RepeatedCharacter() implements Diagnosis {
    /** A doubled letter is a matter of spelling; from here on it is repeated. */
    private static final int REPEATED = 3;

    @Override
    public String id() {
        return "repeated-character";
    }

    @Override
    public String evidence() {
        return "A text that is right once one run of a repeated character has another length.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        if (!symptom.isOfText()) {
            return Optional.empty();
        }
        String expected = FinalNewline.added(symptom.expected());
        String actual = FinalNewline.added(symptom.actual());
        boolean isTooShort = actual.length() < expected.length();
        String shorter = isTooShort ? actual : expected;
        int end = commonStart(expected, actual);
        String extra = extra(shorter, isTooShort ? expected : actual, end);
        int fewer = runBefore(end, shorter);
        int more = fewer + extra.codePointCount(0, extra.length());
        if (fewer == 0 || more < REPEATED || !isRunOf(shorter.codePointBefore(end), extra) || !isRight(symptom)) {
            return Optional.empty();
        }
        String character = Character.toString(shorter.codePointBefore(end));
        return Optional.of(isTooShort ? message(character, fewer, more) : message(character, more, fewer));
    }

    /** Whether the text would be right without the difference. */
    private static boolean isRight(Symptom symptom) {
        return symptom.accepts(FinalNewline.asIn(symptom.actual(), symptom.expected()));
    }

    private static int commonStart(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return end;
    }

    /** What the longer text has at this place and the shorter has not; nothing if more differs. */
    private static String extra(String shorter, String longer, int at) {
        String rest = shorter.substring(at);
        return longer.endsWith(rest) ? longer.substring(at, longer.length() - rest.length()) : "";
    }

    private static int runBefore(int end, String text) {
        int length = 0;
        int at = end;
        while (at > 0 && text.codePointBefore(at) == text.codePointBefore(end)) {
            at -= Character.charCount(text.codePointBefore(at));
            length++;
        }
        return length;
    }

    /** Digits make numbers, and blanks have causes of their own. */
    private static boolean isRunOf(int character, String extra) {
        return !extra.isEmpty()
                && !Character.isDigit(character)
                && !Character.isWhitespace(character)
                && extra.codePoints().allMatch(c -> c == character);
    }
}
