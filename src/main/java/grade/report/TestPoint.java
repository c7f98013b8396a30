package grade.report;

import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What programs that read test results count as one test: a rule or a case of a mission, or what was looked at in a
 * document. All its texts are shown safely.
 *
 * @param name no other of the mission has it, and it is the same in every language
 * @param summary one line on what is wrong or why nothing was judged; empty where nothing is
 * @param details data and differences; may be empty
 */
record TestPoint(
        String name,
        Verdict verdict,
        boolean bonus,
        String kind,
        String summary,
        String details,
        List<String> notes,
        OptionalLong milliseconds) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 500;

    /** Cases told at length; a mission may have thousands. */
    private static final int AT_LENGTH = 20;

    private static final int NOTES = 5;
    private static final int LINES = 50;
    private static final int CHARACTERS = 4000;

    TestPoint {
        notes = List.copyOf(notes);
    }

    /** The rules and cases of a mission; the answer as a whole where nothing else bears the verdict. Never empty. */
    static List<TestPoint> of(Transcript.Mission mission, Wording wording) {
        List<TestPoint> points = new ArrayList<>();
        mission.rules().forEach(rule -> points.add(rule(rule)));
        int told = 0;
        for (Transcript.Case aCase : mission.cases()) {
            if (aCase.parts().isEmpty()) {
                points.add(aCase(aCase, told < AT_LENGTH, wording));
                told += aCase.verdict() == Verdict.FAILED ? 1 : 0;
            }
            Map<List<String>, List<Transcript.Finding>> findings = aCase.findings().stream()
                    .collect(Collectors.groupingBy(finding ->
                            List.of(finding.check(), finding.subject().orElse(""))));
            for (Transcript.Part part : aCase.parts()) {
                List<Transcript.Finding> own = findings.getOrDefault(List.of(part.part(), part.subject()), List.of());
                points.add(part(part, aCase, told < AT_LENGTH ? own : List.of(), wording));
                told += part.verdict() == Verdict.FAILED ? 1 : 0;
            }
        }
        boolean isBorne = points.stream().anyMatch(point -> !point.bonus && point.verdict == mission.verdict());
        if (mission.reason().isPresent() || !isBorne) {
            points.add(0, answer(mission));
        }
        Set<String> taken = new HashSet<>();
        return points.stream()
                .map(point -> point.named(unique(point.name, taken)))
                .toList();
    }

    /** Those that decide the mission's verdict. */
    static List<TestPoint> deciding(Transcript.Mission mission, Wording wording) {
        return of(mission, wording).stream()
                .filter(point -> !point.bonus && point.verdict == mission.verdict())
                .toList();
    }

    /** Why a mission is not passed, or what was not judged of one that is. */
    static String reason(Transcript.Mission mission, Wording wording) {
        return mission.verdict() == Verdict.PASSED
                ? mission.caveat().map(TestPoint::summary).orElse("")
                : deciding(mission, wording).get(0).summary();
    }

    /** Whether programs may call it a failure: a bonus decides nothing. */
    boolean isFailure() {
        return verdict == Verdict.FAILED && !bonus;
    }

    /** Whether they are to look away: it was skipped, or a bonus was not earned. */
    boolean isSkipped() {
        return verdict == Verdict.SKIPPED || (verdict == Verdict.FAILED && bonus);
    }

    private static TestPoint answer(Transcript.Mission mission) {
        return plain("answer", mission.verdict(), mission.reason());
    }

    private static TestPoint rule(Transcript.Rule rule) {
        return plain("rule " + Shown.line(rule.id(), LONGEST_NAME), rule.verdict(), rule.message());
    }

    private static TestPoint plain(String name, Verdict verdict, Optional<String> message) {
        String text = message.orElse("").strip();
        int end = text.indexOf('\n');
        String details =
                end < 0 ? "" : Shown.block(Clip.lines(text, LINES, CHARACTERS)).replace("\t", "    ");
        String summary = summary(end < 0 ? text : text.substring(0, end));
        return new TestPoint(name, verdict, false, name, summary, details, List.of(), OptionalLong.empty());
    }

    private static TestPoint aCase(Transcript.Case aCase, boolean atLength, Wording wording) {
        Optional<Transcript.Finding> first = aCase.findings().stream().findFirst();
        return new TestPoint(
                Shown.line(aCase.id(), LONGEST_NAME),
                aCase.verdict(),
                aCase.bonus(),
                first.map(finding -> Shown.line(finding.diagnosis().orElse(finding.check()), LONGEST_NAME))
                        .orElse("case"),
                first.map(finding -> summary(finding.message())).orElse(""),
                atLength && aCase.verdict() == Verdict.FAILED ? CaseText.of(aCase, wording) : "",
                aCase.notes().stream().limit(NOTES).map(TestPoint::summary).toList(),
                aCase.milliseconds());
    }

    /** A part of a document, or a thing in it; the notes of the case stand with the first. */
    private static TestPoint part(
            Transcript.Part part, Transcript.Case aCase, List<Transcript.Finding> findings, Wording wording) {
        OptionalInt line = findings.isEmpty() ? part.line() : findings.get(0).line();
        boolean isTold = part.verdict() != Verdict.PASSED || part.isWhole();
        return new TestPoint(
                Shown.line(part.isWhole() ? part.part() : part.part() + " " + part.subject(), LONGEST_NAME),
                part.verdict(),
                aCase.bonus(),
                part.part(),
                isTold ? summary(atLine(line, part.message(), wording)) : "",
                part.verdict() == Verdict.FAILED ? CaseText.of(findings, wording) : "",
                part.equals(aCase.parts().get(0))
                        ? aCase.notes().stream()
                                .limit(NOTES)
                                .map(TestPoint::summary)
                                .toList()
                        : List.of(),
                OptionalLong.empty());
    }

    /** A sentence on a document with its place in front. */
    static String atLine(OptionalInt line, String message, Wording wording) {
        return line.isPresent() ? wording.say("document-line", line.getAsInt()) + " " + message : message;
    }

    static String summary(String text) {
        return Shown.line(text.strip().replace('\n', ' '), LONGEST_SUMMARY);
    }

    /** Of two with the same name, some programs drop one. */
    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    private TestPoint named(String unique) {
        return new TestPoint(unique, verdict, bonus, kind, summary, details, notes, milliseconds);
    }
}
