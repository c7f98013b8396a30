package grade.report;

import grade.mission.Mission;
import grade.mission.Pack;
import grade.text.Shown;
import grade.wording.Wording;
import java.util.regex.Pattern;

/** The tasks of a pack as Markdown, for the front page of a learner's repository. */
public final class TaskSheet {
    /** What Markdown reads as markup in front of a line beside what it does everywhere: lists, underlined headings. */
    private static final Pattern MARKUP_IN_FRONT = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[+=-]))");

    private static final int LONGEST = 10_000;
    private static final String CODE = "    ";

    private TaskSheet() {}

    /** A section for each mission, in the order of the pack. */
    public static String of(Pack pack, Wording wording) {
        StringBuilder sheet = new StringBuilder();
        for (Mission mission : pack.missions()) {
            add(mission, wording, sheet);
        }
        return sheet.toString().stripTrailing() + "\n";
    }

    /** Text of a pack on one line, without a meaning in Markdown. */
    public static String line(String text) {
        return MARKUP_IN_FRONT.matcher(Markdown.text(text, LONGEST)).replaceFirst("$1\\\\");
    }

    private static void add(Mission mission, Wording wording, StringBuilder sheet) {
        String title = line(mission.title().in(wording.language()));
        String points = MissionList.points(mission, wording);
        sheet.append("### ")
                .append(wording.say("task-title", mission.id(), title, points))
                .append("\n\n");
        task(mission.task().in(wording.language()), sheet);
        RuleWords.of(mission, wording)
                .forEach(rule -> sheet.append("- ").append(line(rule)).append('\n'));
        sheet.append('\n');
    }

    /** Each line of a task is a paragraph, or one of the lines of something to copy. */
    private static void task(String text, StringBuilder sheet) {
        boolean wasCode = false;
        for (String line : text.strip().split("\n", -1)) {
            boolean isCode = line.startsWith(CODE);
            sheet.append(wasCode && !isCode ? "\n" : "");
            sheet.append(isCode ? CODE + Shown.line(line.substring(CODE.length())) : line(line));
            sheet.append(isCode ? "\n" : "\n\n");
            wasCode = isCode;
        }
        sheet.append(wasCode ? "\n" : "");
    }
}
