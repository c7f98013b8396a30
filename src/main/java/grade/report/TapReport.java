package grade.report;

import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.util.List;

/**
 * Results as the Test Anything Protocol: a test for each mission, its rules and cases as a subtest. Perl's prove refuses
 * version 14 and passes over subtests, which in version 13 are a habit and no part of the protocol.
 */
final class TapReport {
    private static final int LONGEST = 200;
    private static final String INDENT = "    ";

    private final Wording wording;
    private final StringBuilder tap = new StringBuilder();

    private TapReport(Wording wording) {
        this.wording = wording;
    }

    static String of(Transcript transcript, Wording wording, int version) {
        TapReport report = new TapReport(wording);
        report.write(transcript, version);
        return report.tap.toString();
    }

    private void write(Transcript transcript, int version) {
        List<Transcript.Mission> missions = transcript.missions();
        tap.append("TAP version ").append(version).append('\n');
        tap.append("1..").append(missions.size()).append('\n');
        if (transcript.isUnconfined()) {
            tap.append("# ").append(wording.say("report-unconfined")).append('\n');
        }
        for (int i = 0; i < missions.size(); i++) {
            mission(missions.get(i), i + 1);
        }
    }

    private void mission(Transcript.Mission mission, int number) {
        List<TestPoint> points = TestPoint.of(mission, wording);
        String name = escaped(mission.id()) + " " + escaped(mission.title());
        tap.append("# Subtest: ").append(name).append('\n');
        tap.append(INDENT).append("1..").append(points.size()).append('\n');
        for (int i = 0; i < points.size(); i++) {
            point(points.get(i), i + 1);
        }
        boolean isOk = mission.verdict() == Verdict.PASSED || mission.verdict() == Verdict.SKIPPED;
        tap.append(isOk ? "ok " : "not ok ").append(number).append(" - ").append(name);
        tap.append(mission.verdict() == Verdict.SKIPPED ? skip(mission.reason().orElse("")) : "");
        tap.append('\n');
        mission.caveat()
                .ifPresent(caveat -> tap.append("# ").append(escaped(caveat)).append('\n'));
    }

    private static String skip(String reason) {
        return (" # SKIP " + escaped(reason)).stripTrailing();
    }

    private void point(TestPoint point, int number) {
        boolean isOk = point.verdict() == Verdict.PASSED || point.verdict() == Verdict.SKIPPED;
        tap.append(INDENT).append(isOk ? "ok " : "not ok ").append(number).append(" - ");
        tap.append(escaped(point.name()));
        if (point.verdict() == Verdict.SKIPPED) {
            tap.append(skip(point.summary()));
        } else if (point.isSkipped()) {
            tap.append(" # TODO bonus");
        }
        tap.append('\n');
        if (!isOk) {
            block(point);
        }
    }

    /** YAML, of it only what the small readers in consumers of TAP understand. */
    private void block(TestPoint point) {
        line("---");
        line("severity: " + (point.verdict() == Verdict.NOT_JUDGED ? "error" : "fail"));
        line("kind: " + quoted(point.kind()));
        line("message: " + quoted(point.summary()));
        if (!point.details().isBlank()) {
            line("details: |");
            point.details().lines().filter(line -> !line.isBlank()).forEach(line -> line("  " + Shown.line(line)));
        }
        line("...");
    }

    private void line(String line) {
        tap.append(INDENT).append("  ").append(line.stripTrailing()).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String text) {
        return Shown.line(text.strip().replace('\n', ' '), LONGEST)
                .replace("\\", "\\\\")
                .replace("#", "\\#");
    }
}
