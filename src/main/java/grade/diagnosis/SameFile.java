package grade.diagnosis;

import grade.sandbox.Run;
import grade.wording.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that empties the file which it is about to read. */
record SameFile() implements Diagnosis {
    private static final String ELSEWHERE = "written-by-grade.tmp";

    @Override
    public String id() {
        return "same-file";
    }

    @Override
    public String evidence() {
        return "Another run, in which the answer writes to another file than the one it names twice: that file then holds"
                + " what belongs there.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        if (!symptom.isOfFile() || !symptom.isOfText() || !symptom.hasEnded()) {
            return Optional.empty();
        }
        return elsewhere(symptom.experiments().line(), symptom.path())
                .flatMap(line -> symptom.experiments().run(line, symptom.scene().start()))
                .filter(run -> isRight(run, symptom))
                .map(run -> message(symptom.path()));
    }

    /** The line writing elsewhere; nothing where it does not name the file once more. */
    private static Optional<String> elsewhere(String line, String path) {
        String name = "(['\"]?)(?:\\./)?" + Pattern.quote(path) + "\\2(?![\\w./-])";
        Matcher written =
                Pattern.compile("((?<![>&0-9])>\\s*|\\btee\\s+)" + name).matcher(line);
        return written.find() && line.indexOf(path, line.indexOf(path) + 1) >= 0
                ? Optional.of(line.substring(0, written.start())
                        + written.group(1)
                        + ELSEWHERE
                        + line.substring(written.end()))
                : Optional.empty();
    }

    private static boolean isRight(Run run, Symptom symptom) {
        return run.left().text(ELSEWHERE).filter(symptom::accepts).isPresent();
    }
}
