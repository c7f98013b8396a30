package grade.diagnosis;

import grade.check.Comparison;
import grade.check.Finding;
import grade.check.Scene;
import grade.sandbox.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A finding and all the evidence there is about it.
 *
 * @param comparison how the texts of the finding were compared; empty where they were compared as text
 * @param scene the case it was found in
 * @param scenes all cases of the mission that ran, this one among them
 * @param stdin what the line could read on standard input
 * @param programs names of the programs that a line can call: costs some reading
 * @param experiments further runs
 */
public record Symptom(
        Finding finding,
        Optional<Comparison> comparison,
        Scene scene,
        List<Scene> scenes,
        String stdin,
        Supplier<Set<String>> programs,
        Experiments experiments) {
    /** Longer texts are not read again, so that a hostile one costs no more than a look at its length. */
    static final int LONGEST_TEXT = 256 * 1024;

    /** Longer files of a case are not read again either; they may come from a learner's own export. */
    static final int LONGEST_FILE = 4 * 1024 * 1024;

    public Symptom {
        scenes = List.copyOf(scenes);
    }

    boolean isOfStdout() {
        return finding.item().equals("stdout");
    }

    /** Whether the line ended by itself: where it was stopped, further runs would only be stopped as well. */
    boolean hasEnded() {
        return scene.actual().endedByItself();
    }

    boolean isOfFile() {
        return finding.path().isPresent();
    }

    /** Whether there is a text to read again: what was printed, or what the regular file holds that it is about. */
    boolean isOfText() {
        return hasReadableLength()
                && (isOfStdout()
                        || finding.path().flatMap(scene.actual().left()::text).equals(Optional.of(actual())));
    }

    private boolean hasReadableLength() {
        return Math.max(expected().length(), actual().length()) <= LONGEST_TEXT;
    }

    /** Whether the finding would not be there, had the line given this text. */
    boolean accepts(String text) {
        return asCompared().accepts(expected(), text, scene.start());
    }

    Comparison asCompared() {
        return comparison.orElseGet(() -> new Comparison.AsText(isOfFile()));
    }

    boolean isOfRanking() {
        return comparison.isPresent()
                && (comparison.get() instanceof Comparison.AsRanking
                        || comparison.get() instanceof Comparison.AsCounted);
    }

    /** What another run gave in the place that the finding is about. */
    Optional<String> textOf(Run run) {
        return isOfStdout() ? Optional.of(run.stdout()) : finding.path().flatMap(run.left()::text);
    }

    /** Whether the line printed nothing, or left the file as it was. */
    boolean isWithoutEffect() {
        return isOfStdout() ? actual().isBlank() : isUntouched();
    }

    String expected() {
        return finding.expected();
    }

    String actual() {
        return finding.actual();
    }

    /** The file that the finding is about; no file has the empty path. */
    String path() {
        return finding.path().orElse("");
    }

    /** What that file held when the line started; nothing where it did not exist. */
    String before() {
        return scene.start().text(path()).orElse("");
    }

    boolean isMissing() {
        return isOfFile() && scene.actual().left().entry(path()).isEmpty();
    }

    /** Whether the line left the file as it was, be it absent or there. */
    boolean isUntouched() {
        return isMissing()
                ? !scene.start().has(path())
                : isOfFile() && isOfText() && scene.start().text(path()).equals(Optional.of(actual()));
    }

    /** Whether the line prints this in every case. */
    boolean isPrintedInEveryCase() {
        return isOfStdout()
                && scenes.stream()
                        .map(Scene::actual)
                        .allMatch(run -> run.endedByItself() && run.stdout().equals(actual()));
    }
}
