package grade.transcript;

import grade.answer.Source;
import grade.sandbox.Tools;
import grade.shell.Span;
import grade.text.Utf8;
import grade.verdict.Score;
import grade.verdict.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What may be told of one grading, in one language, as {@code grade/result/v1} states it: long texts are clipped, hidden
 * data is left out. All of it may be text made by others; no half characters are in it.
 *
 * @param version of grade
 * @param pack the name of the pack
 * @param digest of the pack
 * @param sandbox what confined the lines
 */
public record Transcript(
        String version, String pack, String digest, long seed, String sandbox, Tools tools, List<Mission> missions) {
    public Transcript {
        version = Utf8.whole(version);
        pack = Utf8.whole(pack);
        digest = Utf8.whole(digest);
        sandbox = Utf8.whole(sandbox);
        tools = new Tools(Utf8.whole(tools.bash()), Utf8.whole(tools.coreutils()), Utf8.whole(tools.awk()));
        missions = List.copyOf(missions);
    }

    /** How many missions have this verdict. */
    public int count(Verdict verdict) {
        return (int)
                missions.stream().filter(mission -> mission.verdict == verdict).count();
    }

    /** Whether nothing confined the lines, which every report must say. */
    public boolean isUnconfined() {
        return sandbox.equals("none");
    }

    /**
     * One mission and what came of the answer to it.
     *
     * @param file where the mission is written
     * @param reason why it was skipped, not judged, or failed before anything ran
     * @param hint what to try next
     * @param advice what deserves a word in the answer as it is written
     */
    public record Mission(
            String id,
            String file,
            String title,
            Verdict verdict,
            Optional<String> reason,
            Score score,
            Optional<Answer> answer,
            List<Rule> rules,
            List<Case> cases,
            Optional<String> hint,
            List<Advice> advice) {
        public Mission {
            id = Utf8.whole(id);
            file = Utf8.whole(file);
            title = Utf8.whole(title);
            reason = reason.map(Utf8::whole);
            rules = List.copyOf(rules);
            cases = List.copyOf(cases);
            hint = hint.map(Utf8::whole);
            advice = List.copyOf(advice);
        }

        /** The bonus cases. */
        public List<Case> bonus() {
            return cases.stream().filter(Case::bonus).toList();
        }

        /** The bonus cases that are not passed. */
        public List<Case> missed() {
            return bonus().stream()
                    .filter(aCase -> aCase.verdict() != Verdict.PASSED)
                    .toList();
        }

        /** What was not judged in a document that passed; nothing may call it right without that. */
        public Optional<String> caveat() {
            return verdict == Verdict.PASSED && isDocument()
                    ? cases.stream().flatMap(aCase -> aCase.notes.stream()).findFirst()
                    : Optional.empty();
        }

        /** Whether the answer was judged as a document. */
        public boolean isDocument() {
            return cases.stream().anyMatch(aCase -> !aCase.parts.isEmpty());
        }
    }

    /**
     * What was handed in.
     *
     * @param text empty where it cannot be an answer, and of a document
     */
    public record Answer(Source source, Optional<String> text) {
        public Answer {
            source = new Source(source.kind(), source.file().map(Utf8::whole), source.line());
            text = text.map(Utf8::whole);
        }
    }

    /**
     * A rule and whether the answer obeyed it.
     *
     * @param message how it broke it, or why that is not known
     * @param place where in the answer it did so
     */
    public record Rule(String id, Verdict verdict, Optional<String> message, Optional<Span> place) {
        public Rule {
            id = Utf8.whole(id);
            message = message.map(Utf8::whole);
        }
    }

    /**
     * Something about the answer as it is written.
     *
     * @param note whether it costs nothing
     * @param mended the answer without it
     */
    public record Advice(String id, String message, boolean note, Optional<Span> place, Optional<String> mended) {
        public Advice {
            id = Utf8.whole(id);
            message = Utf8.whole(message);
            mended = mended.map(Utf8::whole);
        }
    }

    /**
     * One case.
     *
     * @param title what there is in its data that makes it a case of its own
     * @param exitCode empty where there is none, or the case is hidden
     * @param milliseconds empty unless times were asked for
     * @param input the first lines of its files; empty where it is hidden
     * @param xray its pipeline stage by stage; empty where it was not looked into or the case is hidden
     * @param parts of a document, with what is in them; none where the answer is no document
     */
    public record Case(
            String id,
            Optional<String> title,
            boolean shown,
            boolean bonus,
            int weight,
            Verdict verdict,
            String ending,
            OptionalInt exitCode,
            OptionalLong milliseconds,
            Optional<Map<String, String>> input,
            List<Finding> findings,
            List<String> notes,
            Optional<Stages> xray,
            List<Part> parts) {
        public Case {
            id = Utf8.whole(id);
            title = title.map(Utf8::whole);
            ending = Utf8.whole(ending);
            input = input.map(Case::whole);
            findings = List.copyOf(findings);
            notes = notes.stream().map(Utf8::whole).toList();
            parts = List.copyOf(parts);
        }

        /** In their order. */
        private static Map<String, String> whole(Map<String, String> files) {
            Map<String, String> whole = new LinkedHashMap<>();
            files.forEach((name, text) -> whole.put(Utf8.whole(name), Utf8.whole(text)));
            return Collections.unmodifiableMap(whole);
        }
    }

    /**
     * One thing in a document that was looked at, or a whole part of it, whose subject is the part.
     *
     * @param line of the document, from 1; empty where it is at no line
     */
    public record Part(String part, String subject, OptionalInt line, Verdict verdict, String message) {
        public Part {
            part = Utf8.whole(part);
            subject = Utf8.whole(subject);
            message = Utf8.whole(message);
        }

        /** Whether it is the part itself. */
        public boolean isWhole() {
            return subject.equals(part);
        }
    }

    /**
     * Something wrong with a run or a document.
     *
     * @param check what was compared
     * @param subject what of a document it is about; empty where the answer is no document
     * @param line of the document, from 1; empty where it is at no line
     * @param path the file, where one was and the learner may know it
     * @param message the cause, where one is proved, else what differs
     * @param difference what differs, where the message is the cause
     * @param expected empty, as is actual, where the case is hidden
     */
    public record Finding(
            String check,
            Optional<String> subject,
            OptionalInt line,
            Optional<String> path,
            Optional<String> diagnosis,
            String message,
            Optional<String> difference,
            Optional<String> expected,
            Optional<String> actual) {
        public Finding {
            check = Utf8.whole(check);
            subject = subject.map(Utf8::whole);
            path = path.map(Utf8::whole);
            diagnosis = diagnosis.map(Utf8::whole);
            message = Utf8.whole(message);
            difference = difference.map(Utf8::whole);
            expected = expected.map(Utf8::whole);
            actual = actual.map(Utf8::whole);
        }
    }
}
