package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Text added to the end of a file whose last line has no newline, and so joined to that line. */
record JoinedLines() implements Diagnosis {
    @Override
    public String id() {
        return "joined-lines";
    }

    @Override
    public String evidence() {
        return "A file that is right once a newline stands where it ended before.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        String before = symptom.before();
        String actual = symptom.actual();
        boolean isJoined = symptom.isOfText()
                && !before.isEmpty()
                && !before.endsWith("\n")
                && actual.length() > before.length()
                && actual.startsWith(before)
                && symptom.accepts(before + "\n" + actual.substring(before.length()));
        return isJoined ? Optional.of(message(symptom.path())) : Optional.empty();
    }
}
