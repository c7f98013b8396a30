package grade.diagnosis;

import grade.check.Scene;
import grade.kakaotalk.ChatFormatException;
import grade.sandbox.Start;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Something in the data that the line does not stand.
 *
 * @param without what the documentation calls data that do not have it
 * @param disarm takes it out of the text of a file
 */
record Disarmed(String id, String without, UnaryOperator<String> disarm) implements Diagnosis {
    static final List<Disarmed> ALL = List.of(
            new Disarmed("crlf-in-data", "whose lines end with a newline alone", text -> text.replace("\r\n", "\n")),
            new Disarmed(
                    "bom-in-data",
                    "without a byte order mark",
                    text -> text.startsWith("\uFEFF") ? text.substring(1) : text),
            new Disarmed("unended-last-line", "whose last line ends with a newline", FinalNewline::added),
            new Disarmed("decomposed-data", "whose letters are composed (NFC)", Form::composed),
            new Disarmed("separator-in-quotes", "without separators inside double quotes", QuotedFields::plain));

    @Override
    public String evidence() {
        return "Other runs: on the same data, but " + without
                + ", the answer gives something else than before, which is what the solution gives there.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        Start start = symptom.scene().start();
        Start plain = plain(start);
        return symptom.hasEnded()
                        && !plain.equals(start)
                        && symptom.experiments()
                                .on(plain)
                                .filter(scene -> isRight(scene, symptom))
                                .isPresent()
                ? Optional.of(message())
                : Optional.empty();
    }

    private Start plain(Start start) {
        TreeMap<String, String> files = new TreeMap<>();
        start.files()
                .forEach((path, text) ->
                        files.put(path, text.length() <= Symptom.LONGEST_FILE ? disarm.apply(text) : text));
        return new Start(files);
    }

    /** Where the line gives the same as before, the solution changed its mind, which proves nothing. */
    private static boolean isRight(Scene scene, Symptom symptom) {
        Optional<String> given = symptom.textOf(scene.actual());
        return given.filter(text -> !text.isBlank()).isPresent()
                && !given.equals(Optional.of(symptom.actual()))
                && passes(scene, symptom);
    }

    private static boolean passes(Scene scene, Symptom symptom) {
        try {
            return symptom.experiments().passes(scene);
        } catch (ChatFormatException e) {
            // Without separators inside quotes, a chat whose dates are quoted is none any more.
            return false;
        }
    }
}
