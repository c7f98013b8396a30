package grade.report;

import grade.answer.Source;
import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Results for a step of GitHub Actions: annotations for its log and outputs for later steps. Of each kind of annotation
 * GitHub shows ten a step, so what is worst comes first and the last one tells of all that are left.
 */
public final class GithubReport {
    private static final int SHOWN = 10;
    private static final int LONGEST = 400;

    private final Wording wording;
    private final String directory;

    private GithubReport(Wording wording, String directory) {
        this.wording = wording;
        this.directory = directory;
    }

    /** Commands to the job's log, one a line. */
    static String annotations(Transcript transcript, Occasion occasion) {
        GithubReport report = new GithubReport(occasion.wording(), occasion.directory());
        List<Transcript.Mission> bad = transcript.missions().stream()
                .filter(mission -> mission.verdict() == Verdict.FAILED || mission.verdict() == Verdict.NOT_JUDGED)
                .sorted(Comparator.comparing((Transcript.Mission mission) -> mission.verdict() == Verdict.FAILED)
                        .thenComparing(GithubReport::share))
                .toList();
        List<Transcript.Mission> skipped = transcript.missions().stream()
                .filter(mission -> mission.verdict() == Verdict.SKIPPED)
                .toList();
        List<Transcript.Mission> noted = transcript.missions().stream()
                .filter(mission -> mission.verdict() == Verdict.PASSED)
                .filter(mission -> note(mission).isPresent())
                .toList();
        // What is not judged in any document is no warning about this one.
        List<Transcript.Mission> documents =
                noted.stream().filter(Transcript.Mission::isDocument).toList();
        return report.unconfined(transcript)
                + report.folded("error", bad)
                + report.folded(
                        "warning",
                        noted.stream().filter(mission -> !mission.isDocument()).toList())
                + report.folded(
                        "notice",
                        Stream.concat(skipped.stream(), documents.stream()).toList());
    }

    /** Outputs of the step, none of them made by a learner. */
    public static String outputs(Transcript transcript) {
        Points points = Points.of(transcript.missions());
        return "passed=" + transcript.count(Verdict.PASSED)
                + "\nfailed=" + transcript.count(Verdict.FAILED)
                + "\nskipped=" + transcript.count(Verdict.SKIPPED)
                + "\nnot-judged=" + transcript.count(Verdict.NOT_JUDGED)
                + "\nscore=" + points.score().toPlainString()
                + "\nmax-score=" + points.max().toPlainString() + "\n";
    }

    /** A text for the log that may hold what others made, so that no line of it is a command; the token must be fresh. */
    public static String quoted(String text, String token) {
        return "::stop-commands::" + token + "\n" + text + "::" + token + "::\n";
    }

    private String unconfined(Transcript transcript) {
        return transcript.isUnconfined()
                ? "::warning title=grade::" + data(wording.say("report-unconfined")) + "\n"
                : "";
    }

    private String folded(String command, List<Transcript.Mission> missions) {
        int told = missions.size() <= SHOWN ? missions.size() : SHOWN - 1;
        StringBuilder lines = new StringBuilder();
        missions.subList(0, told).forEach(mission -> lines.append(annotation(command, mission)));
        if (told < missions.size()) {
            String ids = missions.subList(told, missions.size()).stream()
                    .map(mission -> Shown.line(mission.id(), LONGEST))
                    .collect(Collectors.joining(", "));
            String message = wording.say("github-more", missions.size() - told, ids);
            lines.append("::")
                    .append(command)
                    .append("::")
                    .append(data(message))
                    .append('\n');
        }
        missions.subList(0, told).stream()
                .filter(mission -> mission.verdict() == Verdict.FAILED)
                .flatMap(mission -> places(mission).stream().skip(1).map(place -> annotation(mission, place)))
                .limit(SHOWN - Math.min(SHOWN, missions.size()))
                .forEach(lines::append);
        return lines.toString();
    }

    /** What is wrong in a document and has a line. */
    private static List<Transcript.Finding> places(Transcript.Mission mission) {
        return mission.cases().stream()
                .flatMap(aCase -> aCase.findings().stream())
                .filter(finding -> finding.line().isPresent())
                .toList();
    }

    private String annotation(String command, Transcript.Mission mission) {
        OptionalInt line = places(mission).stream()
                .findFirst()
                .map(Transcript.Finding::line)
                .orElse(OptionalInt.empty());
        return annotation(command, mission, line, message(mission));
    }

    /** Another one for a mission: where else something is wrong in a document. */
    private String annotation(Transcript.Mission mission, Transcript.Finding place) {
        return annotation("error", mission, place.line(), TestPoint.summary(place.message()));
    }

    private String annotation(String command, Transcript.Mission mission, OptionalInt line, String message) {
        List<String> properties = new ArrayList<>();
        Optional<Source> source = mission.answer().map(Transcript.Answer::source);
        source.flatMap(Source::file).ifPresent(file -> {
            String path = file.startsWith("/") ? file : directory + file;
            properties.add("file=" + property(Shown.line(path, LONGEST)));
            properties.add("line=" + line.orElse(Math.max(1, source.get().line())));
        });
        String title = Shown.line(mission.id(), LONGEST) + ": "
                + wording.say("verdict-" + mission.verdict().word());
        properties.add("title=" + property(title));
        return "::" + command + " " + String.join(",", properties) + "::" + data(message) + "\n";
    }

    private String message(Transcript.Mission mission) {
        List<String> lines = new ArrayList<>();
        lines.add(Shown.line(mission.title(), LONGEST));
        if (mission.verdict() == Verdict.PASSED) {
            lines.add(wording.say("report-note") + " " + note(mission).orElse(""));
            return String.join("\n", lines);
        }
        List<TestPoint> points = TestPoint.deciding(mission, wording);
        lines.add(places(mission).stream()
                .findFirst()
                .map(place -> TestPoint.summary(place.message()))
                .orElseGet(() -> first(mission, points.get(0))));
        mission.advice().stream()
                .filter(advice -> !advice.note())
                .findFirst()
                .ifPresent(advice -> lines.add(TestPoint.summary(advice.message())));
        if (points.size() > 1) {
            lines.add(wording.say("github-more-points", points.size() - 1));
        }
        mission.hint().ifPresent(hint -> lines.add(wording.say("github-hint") + " " + TestPoint.summary(hint)));
        return String.join("\n", lines);
    }

    private static String first(Transcript.Mission mission, TestPoint point) {
        String reason = point.details().isEmpty() ? point.summary() : point.details();
        return mission.reason().isPresent() ? reason : point.name() + ": " + point.summary();
    }

    private static Optional<String> note(Transcript.Mission mission) {
        return mission.cases().stream()
                .flatMap(aCase -> aCase.notes().stream())
                .findFirst()
                .map(TestPoint::summary);
    }

    private static double share(Transcript.Mission mission) {
        BigDecimal max = mission.score().max();
        return max.signum() == 0 ? 0 : mission.score().score().doubleValue() / max.doubleValue();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
