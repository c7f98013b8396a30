package grade.diagnosis;

import grade.check.Scene;
import grade.sandbox.Run;
import grade.sandbox.Start;
import grade.wording.Message;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A first line that names columns, taken for data. */
record HeaderCounted() implements Diagnosis {
    @Override
    public String id() {
        return "header-counted";
    }

    @Override
    public String evidence() {
        return "Other runs: without the first line of its file the answer is right; and to the solution that line alone is as"
                + " good as an empty file, though it minds the others.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return symptom.isOfStdout() && symptom.hasEnded()
                ? OnlyFile.of(symptom.scene().start())
                        .filter(file -> isLongEnough(file.text()) && isCounted(file, symptom))
                        .map(file -> message(file.path()))
                : Optional.empty();
    }

    private static boolean isLongEnough(String text) {
        return text.length() <= Symptom.LONGEST_FILE && endOfFirst(text) < text.length();
    }

    private static int endOfFirst(String text) {
        int newline = text.indexOf('\n');
        return newline < 0 ? text.length() : newline + 1;
    }

    private static boolean isCounted(OnlyFile file, Symptom symptom) {
        int end = endOfFirst(file.text());
        Optional<Run> headless = symptom.experiments()
                .run(symptom.experiments().line(), with(file.path(), file.text().substring(end)));
        return headless.map(Run::stdout).filter(symptom::accepts).isPresent()
                && isIgnored(file.path(), file.text().substring(0, end), symptom);
    }

    private static boolean isIgnored(String path, String header, Symptom symptom) {
        Optional<String> nothing = solved(path, "", symptom);
        return nothing.isPresent()
                && nothing.equals(solved(path, header, symptom))
                && !nothing.get().equals(symptom.scene().expected().stdout());
    }

    private static Optional<String> solved(String path, String text, Symptom symptom) {
        return symptom.experiments().on(with(path, text)).map(Scene::expected).map(Run::stdout);
    }

    private static Start with(String path, String text) {
        return new Start(new TreeMap<>(Map.of(path, text)));
    }
}
