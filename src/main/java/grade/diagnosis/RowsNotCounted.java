package grade.diagnosis;

import grade.check.Comparison;
import grade.kakaotalk.RowEcho;
import grade.text.Utf8;
import grade.wording.Message;
import java.util.Optional;

/** Rows of a chat in the place of a ranking. */
record RowsNotCounted() implements Diagnosis {
    @Override
    public String id() {
        return "rows-not-counted";
    }

    @Override
    public String evidence() {
        return "Output of which each line is the date and the sender of one row of the chat, or senders alone, one of them"
                + " twice.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.comparison()
                .filter(comparison -> symptom.isOfText())
                .filter(Comparison.AsRanking.class::isInstance)
                .map(Comparison.AsRanking.class::cast)
                .flatMap(ranking -> symptom.scene().start().text(ranking.file()))
                .filter(chat -> chat.length() <= Symptom.LONGEST_FILE)
                .filter(chat -> RowEcho.isEcho(Utf8.encode(chat), symptom.actual()))
                .map(chat -> message());
    }
}
