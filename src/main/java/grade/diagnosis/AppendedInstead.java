package grade.diagnosis;

import grade.wording.Message;
import java.util.Optional;

/** Proved by a file that is right once what it held before is taken from its beginning. */
record AppendedInstead() implements Diagnosis {
    @Override
    public String id() {
        return "appended-instead";
    }

    @Override
    public String evidence() {
        return "A file that is right once what it held before is taken from its beginning.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        String before = symptom.before();
        boolean replaces = !symptom.expected().startsWith(before);
        return symptom.isOfText() && replaces && isRightAfter(before, symptom)
                ? Optional.of(message(symptom.path()))
                : Optional.empty();
    }

    private static boolean isRightAfter(String before, Symptom symptom) {
        String actual = symptom.actual();
        return actual.startsWith(before)
                && !symptom.expected().isEmpty()
                && FinalNewline.forgivenIn(actual.substring(before.length()), symptom.expected());
    }
}
