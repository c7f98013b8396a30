package grade.diagnosis;

import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/** Proved by a text that is right once it is read in another way. */
record Rereading(String id, Reading reading) implements Diagnosis {
    static final List<Rereading> MOST_SPECIFIC_FIRST = List.of(
            new Rereading("crlf", Reading.as(actual -> actual.replace("\r\n", "\n"))),
            new Rereading("bom", Reading.as(actual -> actual.startsWith("\uFEFF") ? actual.substring(1) : actual)),
            new Rereading("smart-quotes", Reading.as(Quotes::dropped).or(Quotes::straightened)),
            new Rereading("keyboard-layout", Dubeolsik::retyped),
            new Rereading(
                    "literal-backslash-n",
                    Reading.as(actual -> actual.replace("\\n", "\n"))
                            .or(actual -> actual.replace("\\n\n", "\n").replace("\\n", "\n"))),
            new Rereading("no-final-newline", Reading.as(FinalNewline::added)),
            new Rereading("extra-blank-lines", BlankLines::withoutExtra),
            new Rereading("unicode-form", Reading.in(Form::composed)),
            new Rereading("extra-spaces", Reading.in(Form::singleBlanks)),
            new Rereading("letter-case", Reading.in(Form::caseless)),
            new Rereading("wrong-order", Reading.in(Form::sorted)));

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.isOfText() && isRight(symptom) ? Optional.of(message()) : Optional.empty();
    }

    private boolean isRight(Symptom symptom) {
        String actual = symptom.actual();
        return reading.of(symptom.expected(), actual).anyMatch(text -> !text.equals(actual) && symptom.accepts(text));
    }
}
