package grade.diagnosis;

import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * A text that is right once it is read in another way.
 *
 * @param so that way, as the documentation says it
 */
record Rereading(String id, String so, Reading reading) implements Diagnosis {
    static final List<Rereading> MOST_SPECIFIC_FIRST = List.of(
            new Rereading(
                    "crlf",
                    "with a newline alone at the end of each line",
                    Reading.as(actual -> actual.replace("\r\n", "\n"))),
            new Rereading(
                    "bom",
                    "without the byte order mark before it",
                    Reading.as(actual -> actual.startsWith("\uFEFF") ? actual.substring(1) : actual)),
            new Rereading(
                    "smart-quotes",
                    "without its curly quotes, or with straight ones",
                    Reading.as(Quotes::dropped).or(Quotes::straightened)),
            new Rereading("quotes-kept", "without its quotes", Reading.as(Quotes::removed)),
            new Rereading(
                    "full-width", "with the narrow form of its full-width letters and signs", Reading.as(Form::narrow)),
            new Rereading("keyboard-layout", "as its keys give it in the English layout", Dubeolsik::retyped),
            new Rereading(
                    "literal-backslash-n",
                    "with a newline for each backslash with an n",
                    Reading.as(actual -> actual.replace("\\n", "\n"))
                            .or(actual -> actual.replace("\\n\n", "\n").replace("\\n", "\n"))),
            new Rereading("no-final-newline", "with a newline at its end", Reading.as(FinalNewline::added)),
            new Rereading(
                    "extra-blank-lines", "without the blank lines where none is expected", BlankLines::withoutExtra),
            new Rereading("unicode-form", "with its letters composed (NFC)", Reading.in(Form::composed)),
            new Rereading("count-padding", "without the blanks before the number on each line", Lines::unpadded),
            new Rereading("extra-spaces", "with one space between words", Reading.in(Form::singleBlanks)),
            new Rereading("letter-case", "without capitals", Reading.in(Form::caseless)),
            new Rereading("extra-column", "without the first word of each line, or the last one", Lines::narrowed),
            new Rereading("missing-column", "as the part of each expected line that it is", Lines::widened));

    /** Less is known of lines that merely stand in another order. */
    static final Rereading WRONG_ORDER =
            new Rereading("wrong-order", "with its lines in one order", Reading.in(Form::sorted));

    @Override
    public String evidence() {
        return "A text that is right once it is read " + so + ".";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.isOfText() && isRight(symptom) ? Optional.of(message()) : Optional.empty();
    }

    private boolean isRight(Symptom symptom) {
        String actual = symptom.actual();
        return reading.of(symptom.expected(), actual).anyMatch(text -> !text.equals(actual) && symptom.accepts(text));
    }
}
