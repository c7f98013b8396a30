package grade.report;

import grade.mission.Mission;
import grade.text.Shown;
import grade.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The file that an answer is to be written into: what is asked, as comments, which are no answer yet; or a template. */
public final class AnswerFile {
    private static final int COLUMNS = 78;

    private AnswerFile() {}

    public static String of(Mission mission, Wording wording) {
        return mission.brief()
                .map(brief -> brief.template().in(wording.language()))
                .orElseGet(() -> comments(mission, wording));
    }

    /** Nothing of a pack's text can leave its comment: no line of it is without the sign in front. */
    private static String comments(Mission mission, Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(mission.id() + "  " + Shown.line(mission.title().in(wording.language())));
        lines.add("");
        lines.addAll(Paragraph.lines(
                Shown.block(mission.task().in(wording.language())).stripTrailing(), COLUMNS));
        lines.add("");
        for (String rule : RuleWords.of(mission, wording)) {
            lines.add("- " + String.join("\n#   ", Paragraph.lines(rule, COLUMNS - 2)));
        }
        lines.add("");
        lines.addAll(Paragraph.lines(wording.say("answer-file-below"), COLUMNS));
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(("# " + line).stripTrailing()).append('\n'));
        return file.append('\n').toString();
    }
}
