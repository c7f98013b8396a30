package grade.report;

import grade.answer.Source;
import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Score;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as Markdown: a table of all missions, then each that is not passed, as far as there is room. */
public final class MarkdownReport {
    private static final int LONGEST = 400;
    private static final int ANSWER_LINES = 20;
    private static final int ANSWER_CHARACTERS = 2000;

    /** Cases told in full; who mends these has mended most of the others. */
    private static final int IN_FULL = 5;

    private static final int NAMED = 10;

    /** Bytes kept for the word that more is left out. */
    private static final int RESERVE = 300;

    private final Wording wording;
    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private int bytes = RESERVE;

    private MarkdownReport(Wording wording, int limit) {
        this.wording = wording;
        this.limit = limit;
    }

    /** The text, whatever room it takes. */
    static String of(Transcript transcript, Wording wording) {
        return of(transcript, wording, Integer.MAX_VALUE);
    }

    /**
     * The text in the room there is.
     *
     * @param limit bytes that it may take; empty where they are too few for anything
     */
    public static String of(Transcript transcript, Wording wording, int limit) {
        MarkdownReport report = new MarkdownReport(wording, limit);
        report.write(transcript);
        return report.text.toString();
    }

    private void write(Transcript transcript) {
        boolean isWhole = append(head(transcript));
        for (Transcript.Mission mission : transcript.missions()) {
            isWhole = isWhole && append(row(mission));
        }
        if (transcript.isUnconfined()) {
            isWhole = isWhole && append("\n" + wording.say("report-unconfined") + "\n");
        }
        for (Transcript.Mission mission : transcript.missions()) {
            String told = mission.verdict() == Verdict.PASSED ? robust(mission) + caveat(mission) : section(mission);
            isWhole = isWhole && append(told);
        }
        if (!isWhole && text.length() > 0) {
            text.append("\n").append(wording.say("markdown-more")).append("\n");
        }
    }

    private static String caveat(Transcript.Mission mission) {
        return mission.caveat()
                .map(caveat ->
                        "\n**" + Markdown.text(mission.id(), LONGEST) + "**: " + Markdown.text(caveat, LONGEST) + "\n")
                .orElse("");
    }

    private boolean append(String part) {
        int size = part.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limit - size) {
            return false;
        }
        bytes += size;
        text.append(part);
        return true;
    }

    private String head(Transcript transcript) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (transcript.count(verdict) > 0) {
                counts.add(wording.say("report-count-" + verdict.word(), transcript.count(verdict)));
            }
        }
        Points points = Points.of(transcript.missions());
        String together = wording.say(
                "report-points", points.score().toPlainString(), points.max().toPlainString());
        return "## " + wording.say("report-total", String.join(", ", counts)) + "; " + together + "\n\n| "
                + String.join(
                        " | ",
                        wording.say("markdown-verdict"),
                        wording.say("markdown-mission"),
                        wording.say("markdown-points"))
                + " |\n|---|---|---:|\n";
    }

    private String row(Transcript.Mission mission) {
        Score score = mission.score();
        String bonus = score.bonus().signum() == 0 ? "" : " (+" + score.bonus().toPlainString() + ")";
        boolean isJudged = mission.verdict() == Verdict.PASSED || mission.verdict() == Verdict.FAILED;
        return "| " + sign(mission.verdict()) + " "
                + wording.say("verdict-" + mission.verdict().word()) + " | **" + Markdown.text(mission.id(), LONGEST)
                + "** " + Markdown.text(mission.title(), LONGEST) + " | "
                + (isJudged
                        ? score.score().toPlainString() + " / " + score.max().toPlainString() + bonus
                        : "")
                + " |\n";
    }

    /** What an answer that passed would not survive; nothing where there is nothing. */
    private String robust(Transcript.Mission mission) {
        if (mission.missed().isEmpty()) {
            return "";
        }
        int all = mission.bonus().size();
        String missed = mission.missed().stream()
                .limit(NAMED)
                .map(aCase -> aCase.title()
                        .map(title -> title + " (" + aCase.id() + ")")
                        .orElse(aCase.id()))
                .map(text -> Markdown.text(text, LONGEST))
                .collect(Collectors.joining("; "));
        return "\n**" + Markdown.text(mission.id(), LONGEST) + "**: "
                + wording.say("report-robust", all - mission.missed().size(), all) + " " + missed + "\n";
    }

    private String section(Transcript.Mission mission) {
        StringBuilder section = new StringBuilder("\n### " + sign(mission.verdict()) + " "
                + Markdown.text(mission.id(), LONGEST) + ": " + Markdown.text(mission.title(), LONGEST) + "\n");
        mission.answer().ifPresent(answer -> section.append(answer(answer, mission.isDocument())));
        Map<List<String>, List<TestPoint>> alike = new LinkedHashMap<>();
        TestPoint.deciding(mission, wording)
                .forEach(point -> alike.computeIfAbsent(
                                List.of(point.summary(), point.details()), same -> new ArrayList<>())
                        .add(point));
        alike.values().stream().limit(IN_FULL).forEach(points -> section.append(points(points)));
        if (alike.size() > IN_FULL) {
            section.append("\n")
                    .append(wording.say("github-more-points", alike.size() - IN_FULL))
                    .append("\n");
        }
        mission.advice().stream().filter(advice -> !advice.note()).forEach(advice -> section.append(mistake(advice)));
        mission.hint()
                .ifPresent(hint -> section.append("\n**")
                        .append(wording.say("github-hint"))
                        .append("** ")
                        .append(Markdown.text(hint, 2 * LONGEST))
                        .append("\n"));
        if (mission.verdict() == Verdict.NOT_JUDGED) {
            section.append("\n").append(wording.say("report-not-judged")).append("\n");
        }
        return section.toString();
    }

    private String answer(Transcript.Answer answer, boolean isDocument) {
        Source source = answer.source();
        String place = source.file()
                .map(file -> " " + Markdown.code(file + ":" + source.line(), LONGEST))
                .orElse("");
        if (answer.text().isEmpty() && !isDocument) {
            // It can be no answer, and so neither a line nor a document.
            return place.isEmpty() ? "" : "\n" + place.strip() + "\n";
        }
        String text = answer.text()
                .map(line -> "\n" + Markdown.block(lines(Clip.lines(line, ANSWER_LINES, ANSWER_CHARACTERS))))
                .orElse("");
        return "\n" + wording.say(isDocument ? "report-your-document" : "report-your-line") + place + "\n" + text;
    }

    private String mistake(Transcript.Advice advice) {
        String mended = advice.mended()
                .map(line -> "\n" + wording.say("report-mended") + "\n\n"
                        + Markdown.block(lines(Clip.lines(line, ANSWER_LINES, ANSWER_CHARACTERS))))
                .orElse("");
        return "\n" + Markdown.text(advice.message(), LONGEST) + "\n" + mended;
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n", -1))
                .map(line -> Shown.line(line, LONGEST))
                .toList();
    }

    /** Several alike; all but a few of a great many are not named. */
    private static String points(List<TestPoint> alike) {
        TestPoint first = alike.get(0);
        String names = alike.stream().limit(NAMED).map(TestPoint::name).collect(Collectors.joining(", "));
        String summary = "\n**" + Markdown.text(names, LONGEST) + (alike.size() > NAMED ? " …" : "") + "**: "
                + Markdown.text(first.summary(), LONGEST) + "\n";
        return first.details().isEmpty() ? summary : summary + "\n" + Markdown.block(lines(first.details()));
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "✅";
            case FAILED -> "❌";
            case SKIPPED -> "➖";
            case NOT_JUDGED -> "⚠";
        };
    }
}
