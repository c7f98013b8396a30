package grade.report;

import grade.mission.Mission;
import grade.mission.Pack;
import grade.text.Columns;
import grade.text.Shown;
import grade.wording.Wording;
import java.util.List;
import java.util.function.Function;

/** The missions of a pack, one a line: id, title, points. */
public final class MissionList {
    private static final String SPACE = "  ";
    private static final int LONGEST = 200;

    private MissionList() {}

    public static String of(Pack pack, Wording wording, Look look) {
        List<Row> rows =
                pack.missions().stream().map(mission -> row(mission, wording)).toList();
        int ids = Math.min(widest(rows, Row::id), look.columns() / 4);
        int points = widest(rows, Row::points);
        int room = look.columns() - ids - points - 2 * SPACE.length();
        int titles = Math.min(widest(rows, Row::title), room);
        StringBuilder list = new StringBuilder();
        for (Row row : rows) {
            String id = Columns.cut(row.id, ids);
            String title = Columns.cut(row.title, titles);
            list.append(Style.BOLD.on(id, look))
                    .append(" ".repeat(ids - Columns.of(id)))
                    .append(SPACE);
            list.append(title).append(" ".repeat(titles - Columns.of(title))).append(SPACE);
            list.append(" ".repeat(points - Columns.of(row.points)))
                    .append(row.points)
                    .append('\n');
        }
        return list.toString();
    }

    private record Row(String id, String title, String points) {}

    private static Row row(Mission mission, Wording wording) {
        return new Row(
                Shown.line(mission.id(), LONGEST),
                Shown.line(mission.title().in(wording.language()), LONGEST),
                points(mission, wording));
    }

    static String points(Mission mission, Wording wording) {
        return wording.say(mission.points() == 1 ? "list-point" : "list-points", mission.points());
    }

    private static int widest(List<Row> rows, Function<Row, String> part) {
        return rows.stream().map(part).mapToInt(Columns::of).max().orElse(0);
    }
}
