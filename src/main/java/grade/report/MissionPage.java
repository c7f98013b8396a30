package grade.report;

import grade.answer.Form;
import grade.mission.Case;
import grade.mission.Mission;
import grade.sandbox.Start;
import grade.text.Columns;
import grade.text.Shown;
import grade.wording.Wording;
import java.util.List;
import java.util.function.Function;

/** What a mission asks, for a learner who is about to answer it: the task, the rules, the data of the shown cases. */
public final class MissionPage {
    private static final int LONGEST = 200;

    private final Mission mission;
    private final Wording wording;
    private final Look look;
    private final Sheet sheet;

    private MissionPage(Mission mission, Wording wording, Look look) {
        this.mission = mission;
        this.wording = wording;
        this.look = look;
        this.sheet = new Sheet(look, Labels.in(wording).columns());
    }

    /**
     * The text.
     *
     * @param starts the data of a case, as grading makes it
     * @param solutions whether the author's line and the other right answers are shown
     */
    public static String of(
            Mission mission, Function<Case, Start> starts, Wording wording, Look look, boolean solutions) {
        MissionPage page = new MissionPage(mission, wording, look);
        page.write(starts);
        if (solutions) {
            page.solutions("page-solution", List.of(mission.solution()));
            page.solutions("page-accepted", mission.accepted());
        } else {
            page.sheet.gap();
            page.sheet.prose(
                    0,
                    Style.PLAIN,
                    wording.say("page-next", mission.id(), mission.form().extension()));
        }
        return page.sheet.text();
    }

    private void write(Function<Case, Start> starts) {
        title();
        sheet.gap();
        sheet.prose(0, Style.PLAIN, Shown.block(mission.task().in(wording.language())));
        sheet.gap();
        RuleWords.of(mission, wording).forEach(rule -> sheet.labelled(0, "-", rule));
        for (Case aCase : mission.cases()) {
            boolean hasData =
                    mission.form() == Form.ONE_LINER || !aCase.fixture().files().isEmpty();
            if (aCase.shown() && hasData) {
                sheet.gap();
                sheet.prose(0, Style.BOLD, wording.say("report-case", aCase.id()));
                new Excerpt(sheet, wording).files(starts.apply(aCase));
            }
        }
    }

    private void title() {
        String id = Columns.cut(Shown.line(mission.id(), LONGEST), look.columns() / 4);
        String points = MissionList.points(mission, wording);
        int room = look.columns() - Columns.of(id) - Columns.of(points) - 4;
        String title = Columns.cut(Shown.line(mission.title().in(wording.language()), LONGEST), room);
        sheet.line(Style.BOLD.on(id, look) + "  " + title + "  " + points);
    }

    /** Not broken into lines: they are there to be copied. */
    private void solutions(String key, List<String> solutions) {
        if (!solutions.isEmpty()) {
            sheet.gap();
            sheet.prose(0, Style.BOLD, wording.say(key));
            solutions.forEach(solution -> Shown.block(solution).lines().forEach(line -> sheet.line("  " + line)));
        }
    }
}
