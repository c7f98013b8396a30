package grade.check;

import grade.sandbox.Run;
import grade.wording.Message;
import java.util.List;

/** What the line printed must equal what is expected, as it is read. */
public record StdoutEquals(Expectation expectation) implements Check {
    @Override
    public List<Finding> examine(Scene scene) {
        String expected = expected(scene);
        String actual = scene.actual().stdout();
        Comparison comparison = expectation.comparison();
        if (!scene.actual().endedByItself() || comparison.accepts(expected, actual, scene.start())) {
            return List.of();
        }
        Message message = Message.of(actual.isEmpty() ? "stdout-empty" : "stdout-differs");
        return List.of(Finding.ofStdout(message, comparison.shown(expected, scene.start()), actual));
    }

    @Override
    public List<Note> remark(Scene scene) {
        return expectation.comparison() instanceof Comparison.AsCounted counted && counted.dependsOnNotices()
                ? List.of(new Note(Message.of("note-notices-matter")))
                : List.of();
    }

    private String expected(Scene scene) {
        Run solution = scene.expected();
        return expectation.exactly().orElse(solution.stdout());
    }
}
