package grade.report;

import grade.mission.Mission;
import grade.text.Columns;
import grade.text.Shown;
import grade.verdict.MissionResult;
import grade.verdict.Score;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A mission's verdict, name and points on one line, alone or in a table. */
record MissionLine(Verdict verdict, String word, String id, String title, String points, String shortPoints) {
    private static final String SPACE = "  ";
    private static final int LONGEST_TITLE = 200;
    private static final int NARROWEST_TITLE = 10;
    private static final int SHARE_OF_ID = 4;

    static MissionLine of(MissionResult result, Wording wording) {
        Mission mission = result.mission();
        Score score = result.score();
        boolean isJudged = result.verdict() == Verdict.PASSED || result.verdict() == Verdict.FAILED;
        return new MissionLine(
                result.verdict(),
                wording.say("verdict-" + result.verdict().word()),
                Shown.line(mission.id(), LONGEST_TITLE),
                Shown.line(mission.title().in(wording.language()), LONGEST_TITLE),
                isJudged ? points(score, wording) : "",
                isJudged ? plain(score.score()) + "/" + plain(score.max()) + shortBonus(score) : "");
    }

    static String points(Score score, Wording wording) {
        String points = wording.say("report-points", plain(score.score()), plain(score.max()));
        return score.bonus().signum() == 0 ? points : points + wording.say("report-bonus", plain(score.bonus()));
    }

    private static String shortBonus(Score score) {
        return score.bonus().signum() == 0 ? "" : " +" + plain(score.bonus());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** One line for each, in columns; where the terminal is too narrow, points in short and no titles. */
    static void writeTable(List<MissionLine> lines, Sheet sheet) {
        int words = widest(lines, MissionLine::word);
        int ids = Math.min(widest(lines, MissionLine::id), sheet.look().columns() / SHARE_OF_ID);
        int withoutPoints = sheet.look().columns() - words - ids - 2 * SPACE.length();
        boolean isNarrow = widest(lines, MissionLine::points) > withoutPoints;
        Function<MissionLine, String> right = isNarrow ? MissionLine::shortPoints : MissionLine::points;
        int points = widest(lines, right);
        int room = withoutPoints - points - SPACE.length();
        int titles = room < NARROWEST_TITLE ? 0 : Math.min(room, widest(lines, MissionLine::title));
        for (MissionLine line : lines) {
            sheet.line(style(line.verdict).on(line.word, sheet.look())
                    + pad(line.word, words)
                    + SPACE
                    + fit(line.id, ids)
                    + SPACE
                    + (titles == 0 ? "" : fit(line.title, titles) + SPACE)
                    + pad(right.apply(line), points)
                    + right.apply(line));
        }
    }

    /** The same for one alone, its title on a line of its own where there is no room. */
    void write(Sheet sheet) {
        Look look = sheet.look();
        String shortId = Columns.cut(id, look.columns() / SHARE_OF_ID);
        int withoutPoints = look.columns() - Columns.of(word + SPACE + shortId + SPACE);
        String right = Columns.of(points) <= withoutPoints ? points : shortPoints;
        String start = style(verdict).on(word, look) + SPACE + Style.BOLD.on(shortId, look) + SPACE;
        if (Columns.of(title + SPACE + right) <= withoutPoints) {
            sheet.line(start + title + SPACE + right);
        } else {
            sheet.line(start + right);
            sheet.line(Columns.cut(title, look.columns()));
        }
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Style.GREEN;
            case FAILED -> Style.RED;
            case SKIPPED, NOT_JUDGED -> Style.BOLD;
        };
    }

    private static int widest(List<MissionLine> lines, Function<MissionLine, String> part) {
        return lines.stream().map(part).mapToInt(Columns::of).max().orElse(0);
    }

    private static String fit(String text, int columns) {
        String cut = Columns.cut(text, columns);
        return cut + pad(cut, columns);
    }

    private static String pad(String text, int columns) {
        return " ".repeat(Math.max(0, columns - Columns.of(text)));
    }
}
