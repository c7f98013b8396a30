package grade.diagnosis;

import java.util.Optional;

/**
 * What a line had to add to the end of a file.
 *
 * @param before what the file held already; some text
 * @param text what comes after it, on lines of its own
 */
record Addition(String before, String text) {
    static Optional<Addition> expectedOf(Symptom symptom) {
        String before = symptom.before();
        String ended = FinalNewline.added(before);
        if (before.isEmpty() || !symptom.expected().startsWith(ended)) {
            return Optional.empty();
        }
        String text = symptom.expected().substring(ended.length());
        return text.isBlank() ? Optional.empty() : Optional.of(new Addition(before, text));
    }

    boolean isAll(String content) {
        return FinalNewline.forgivenIn(content, text);
    }

    boolean isAtTopOf(String content) {
        return FinalNewline.forgivenIn(content, FinalNewline.added(text) + before);
    }
}
