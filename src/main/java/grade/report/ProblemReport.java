package grade.report;

import grade.mission.Problem;
import grade.text.Shown;
import grade.wording.Wording;
import java.util.List;

/** What is wrong in a pack, for its author: each problem with its place, as compilers tell it. */
public final class ProblemReport {
    private static final String MARGIN = "  ";
    private static final int SOURCE_COLUMNS = 78;
    private static final int LONGEST_PLACE = 400;

    private ProblemReport() {}

    /** The text, the number of problems at its end; a message is one line, as editors expect it. */
    public static String of(List<Problem> problems, Wording wording) {
        StringBuilder report = new StringBuilder();
        for (Problem problem : problems) {
            report.append(Shown.line(problem.place(), LONGEST_PLACE)).append(": ");
            report.append(wording.say(problem.message())).append('\n');
            if (!problem.source().isEmpty()) {
                report.append(source(problem));
            }
        }
        return report.append(wording.say("problems-count", problems.size()))
                .append('\n')
                .toString();
    }

    private static String source(Problem problem) {
        String text = problem.source();
        int characters = text.codePointCount(0, text.length());
        int at = text.offsetByCodePoints(0, Math.max(0, Math.min(characters, problem.column() - 1)));
        DataLine line = DataLine.ofSource(text);
        int from = line.startFor(at, SOURCE_COLUMNS);
        String source = MARGIN + line.show(from, SOURCE_COLUMNS) + "\n";
        String caret = MARGIN + " ".repeat(line.columnsBefore(at, from)) + "^\n";
        return problem.column() > 0 ? source + caret : source;
    }
}
