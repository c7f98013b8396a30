package grade.diagnosis;

import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/** Lines too many, all below the right ones or all above them. */
record ExtraLines() implements Diagnosis {
    @Override
    public String id() {
        return "extra-lines";
    }

    @Override
    public String evidence() {
        return "A text that is right once lines at its end, or at its beginning, are left out.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        if (!symptom.isOfText() || symptom.isUntouched() || symptom.expected().isBlank()) {
            return Optional.empty();
        }
        List<String> lines = Lines.of(symptom.actual());
        int wanted = Lines.of(symptom.expected()).size();
        int extra = lines.size() - wanted;
        if (extra <= 0) {
            return Optional.empty();
        }
        if (isRight(lines.subList(0, wanted), symptom)) {
            return Optional.of(message());
        }
        return isRight(lines.subList(extra, lines.size()), symptom)
                ? Optional.of(Message.of("diagnosis-extra-lines-above"))
                : Optional.empty();
    }

    private static boolean isRight(List<String> lines, Symptom symptom) {
        return symptom.accepts(FinalNewline.asIn(symptom.actual(), Lines.text(lines)));
    }
}
