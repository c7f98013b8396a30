package grade.diagnosis;

import grade.sandbox.Start;
import grade.text.Nearest;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name under which there is no file to read. */
record WrongInputName() implements Diagnosis {
    private static final String REPORT = "No such file or directory";
    private static final Pattern WORD = Pattern.compile("[^\\s'\"|<>;&()]{1,99}");

    @Override
    public String id() {
        return "wrong-input-name";
    }

    @Override
    public String evidence() {
        return "Another run, with the name of one of the case's files for one that was not found: the answer passes the case then.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        String errors = symptom.scene().actual().stderr();
        List<String> files = symptom.scene().start().files().keySet().stream()
                .filter(path -> !path.endsWith("/"))
                .toList();
        if (!symptom.hasEnded()
                || files.isEmpty()
                || errors.length() > Symptom.LONGEST_TEXT
                || !errors.contains(REPORT)) {
            return Optional.empty();
        }
        return missing(symptom)
                .flatMap(name -> Nearest.to(name, files)
                        .or(() -> files.stream().findFirst())
                        .filter(file -> isRightWith(name, file, symptom))
                        .map(file -> message(name, file)));
    }

    /** A word of the line that a report of a missing file names behind the program. */
    private static Optional<String> missing(Symptom symptom) {
        Matcher words = WORD.matcher(symptom.experiments().line());
        Start start = symptom.scene().start();
        List<String> reports = symptom.scene()
                .actual()
                .stderr()
                .lines()
                .filter(line -> line.contains(REPORT))
                .limit(4)
                .toList();
        return words.results()
                .map(word -> word.group())
                .filter(word -> !start.has(word) && reports.stream().anyMatch(report -> names(report, word)))
                .findFirst();
    }

    private static boolean names(String report, String word) {
        return Stream.of(" " + word + ":", "'" + word + "'", " " + word + " (", "\"" + word + "\"")
                .anyMatch(report::contains);
    }

    private static boolean isRightWith(String name, String file, Symptom symptom) {
        return symptom.experiments().cures(symptom.experiments().line().replace(name, file));
    }
}
