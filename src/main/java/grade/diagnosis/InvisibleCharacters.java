package grade.diagnosis;

import grade.wording.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proved by a text that is right once what cannot be seen in it is taken out, or is a plain space. */
record InvisibleCharacters() implements Diagnosis {
    private static final String HANGUL_FILLERS = "\u115F\u1160\u3164\uFFA0";
    private static final int NAMED = 5;
    private static final int NOTHING = -1;

    @Override
    public String id() {
        return "invisible-characters";
    }

    @Override
    public String evidence() {
        return "A text that is right once what cannot be seen in it is taken out, or is a plain space.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        if (!symptom.isOfText() || symptom.actual().codePoints().noneMatch(InvisibleCharacters::isUnseen)) {
            return Optional.empty();
        }
        IntUnaryOperator plain = c -> isOddBlank(c) ? ' ' : isInvisible(c) ? NOTHING : c;
        IntUnaryOperator none = c -> isUnseen(c) ? NOTHING : c;
        return Stream.of(plain, none)
                        .map(reading -> read(symptom.actual(), reading))
                        .anyMatch(symptom::accepts)
                ? Optional.of(message(names(symptom.actual())))
                : Optional.empty();
    }

    private static String read(String text, IntUnaryOperator reading) {
        StringBuilder read = new StringBuilder(text.length());
        text.codePoints().map(reading).filter(c -> c != NOTHING).forEach(read::appendCodePoint);
        return read.toString();
    }

    private static String names(String text) {
        return text.codePoints()
                .filter(InvisibleCharacters::isUnseen)
                .distinct()
                .limit(NAMED)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
    }

    private static boolean isUnseen(int codePoint) {
        return isInvisible(codePoint) || isOddBlank(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || HANGUL_FILLERS.indexOf(codePoint) >= 0;
    }

    /** No-break, ideographic and typographic spaces. */
    private static boolean isOddBlank(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR && codePoint != ' ';
    }
}
