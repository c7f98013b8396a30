package grade.diagnosis;

import grade.check.Check;
import grade.check.Comparison;
import grade.check.EndsByItself;
import grade.check.Expectation;
import grade.check.FileEndsAs;
import grade.check.Finding;
import grade.check.Scene;
import grade.check.StdoutEquals;
import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
import grade.sandbox.Start;
import grade.wording.Language;
import grade.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A case that a line failed, built piece by piece; its findings come from the real checks. */
final class Trial {
    private final SortedMap<String, String> start = new TreeMap<>();
    private final SortedMap<String, Entry> expectedLeft = new TreeMap<>();
    private final SortedMap<String, Entry> actualLeft = new TreeMap<>();
    private final List<Trial> others = new ArrayList<>();
    private Comparison ofStdout = Expectation.OF_STDOUT.comparison();
    private Comparison ofFiles = Expectation.OF_FILE.comparison();
    private Ending ending = new Ending.Exited(0);
    private String expectedStdout = "";
    private String actualStdout = "";
    private String stderr = "";
    private String stdin = "";
    private Set<String> programs = Set.of();
    private List<String> refused = List.of();
    private final Bench bench = new Bench(this::right, () -> new Start(start));

    /** The case starts with a file, which both lines leave as it is. */
    Trial startsWith(String path, String text) {
        start.put(path, text);
        return expectsFile(path, text).leaves(path, text);
    }

    Trial expects(String stdout) {
        expectedStdout = stdout;
        return this;
    }

    Trial expectsFile(String path, String text) {
        expectedLeft.put(path, file(text));
        return this;
    }

    Trial prints(String stdout) {
        actualStdout = stdout;
        return this;
    }

    Trial leaves(String path, String text) {
        return leaves(path, file(text));
    }

    Trial leaves(String path, Entry entry) {
        actualLeft.put(path, entry);
        return this;
    }

    Trial removes(String path) {
        actualLeft.remove(path);
        return this;
    }

    Trial complains(String text) {
        stderr = text;
        return this;
    }

    Trial ends(Ending other) {
        ending = other;
        return this;
    }

    Trial readsStdoutAs(Comparison comparison) {
        ofStdout = comparison;
        return this;
    }

    Trial readsFilesAs(Comparison comparison) {
        ofFiles = comparison;
        return this;
    }

    Trial canCall(String... names) {
        programs = Set.of(names);
        return this;
    }

    Trial gets(String text) {
        stdin = text;
        return this;
    }

    Trial isRightOn(String input) {
        bench.isRightOn(input);
        return this;
    }

    Trial beside(Trial other) {
        others.add(other);
        return this;
    }

    /** The answer, which does nothing but what the trial says. */
    Trial answers(String line) {
        bench.answers(line);
        return this;
    }

    /** The case is passed by this line. */
    Trial isCuredBy(String line) {
        bench.isCuredBy(line);
        return this;
    }

    /** In further runs the answer prints this where a file holds that. */
    Trial printsOn(String text, String stdout) {
        bench.printsOn(text, stdout);
        return this;
    }

    /** In further runs the solution prints this where a file holds that. */
    Trial solvesOn(String text, String stdout) {
        bench.solvesOn(text, stdout);
        return this;
    }

    /** In further runs a line leaves this in a file. */
    Trial leavesBy(String line, String path, String text) {
        bench.leavesBy(line, path, text);
        return this;
    }

    /** On another draw of the data, the answer prints this. */
    Trial printsAfresh(String stdout) {
        bench.printsAfresh(stdout);
        return this;
    }

    Trial refused(String program) {
        refused = List.of(program);
        return this;
    }

    /** What came on standard input in further runs. */
    List<String> tried() {
        return bench.inputs();
    }

    /** Lines other than the answer that were run. */
    List<String> triedLines() {
        return bench.lines();
    }

    private boolean right(Scene scene) {
        return ofStdout.accepts(scene.expected().stdout(), scene.actual().stdout(), scene.start());
    }

    /** The diagnosis of what was printed and its sentence, or {@code nothing}. */
    String ofStdout() {
        return explain(new StdoutEquals(new Expectation(ofStdout, Optional.empty())), Optional.of(ofStdout));
    }

    String ofFile(String path) {
        return explain(new FileEndsAs(path, new Expectation(ofFiles, Optional.empty())), Optional.of(ofFiles));
    }

    String ofEnding() {
        return explain(new EndsByItself(), Optional.empty());
    }

    private String explain(Check check, Optional<Comparison> comparison) {
        List<Finding> findings = check.examine(scene());
        if (findings.isEmpty()) {
            throw new IllegalStateException("the line passes");
        }
        return Diagnoses.explain(symptom(findings.get(0), comparison))
                .cause()
                .map(cause -> cause.diagnosis() + ": " + Wording.in(Language.EN).say(cause.message()))
                .orElse("nothing");
    }

    private Symptom symptom(Finding finding, Optional<Comparison> comparison) {
        List<Scene> scenes = new ArrayList<>(List.of(scene()));
        others.forEach(other -> scenes.add(other.scene()));
        return new Symptom(finding, comparison, scene(), scenes, stdin, () -> programs, bench);
    }

    private Scene scene() {
        Run ran = run(ending, actualStdout, stderr, actualLeft);
        Run actual = new Run(ran.ending(), ran.stdout(), ran.stderr(), ran.left(), refused, ran.took());
        Run expected = run(new Ending.Exited(0), expectedStdout, "", expectedLeft);
        return new Scene(new Start(start), actual, expected);
    }

    private static Run run(Ending ending, String stdout, String stderr, SortedMap<String, Entry> left) {
        return new Run(ending, stdout, stderr, new Snapshot(left, true), List.of(), Duration.ZERO);
    }

    private static Entry file(String text) {
        return new Entry.RegularFile("rw-r--r--", text.length(), Optional.of(text));
    }
}
