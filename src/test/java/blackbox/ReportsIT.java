package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Fakes;
import testkit.GradeCli;
import testkit.Harmless;
import testkit.Json;
import testkit.Result;
import testkit.Scratch;
import testkit.User;

/** Reports are written where they were asked for, whole or not at all, beside the result that is printed. */
@Execution(ExecutionMode.CONCURRENT)
final class ReportsIT {
    private static final String RIGHT = "echo 'Hi!!!!!!' > test.txt";
    private static final String WRONG = "echo Hi > test.txt";

    private static String read(GradeCli grade, String name) throws IOException {
        return Files.readString(grade.directory().resolve(name));
    }

    private static List<String> names(GradeCli grade) throws IOException {
        try (Stream<Path> files = Files.list(grade.directory())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static GradeCli inClassroom50() {
        return inClassroom50(GradeCli.inEnglish());
    }

    private static GradeCli inClassroom50(GradeCli grade) {
        return grade.with("CLASSROOM", "shell-2026")
                .with("ASSIGNMENT", "missions")
                .with("SUBMISSION_TAG", "submit/1")
                .with("COMMIT_URL", "https://git.invalid/c/1")
                .with("RELEASE_URL", "https://git.invalid/r/1");
    }

    @Test
    void lieInTheirUsualPlacesBesideWhatIsPrinted() throws IOException {
        GradeCli grade = inClassroom50();
        String kinds = "--report json --report junit --report tap --report markdown --report csv --report classroom50";
        Result plain = grade.run("mission1", "-c", WRONG);
        Result reported = grade.shell("\"$0\" mission1 -c \"$1\" " + kinds, WRONG);

        assertThat(reported).exitsWith(1).prints(plain.stdout()).doesNotComplain();
        assertThat(names(grade))
                .containsExactly("grade.csv", "grade.json", "grade.md", "grade.tap", "junit.xml", "result.json");
        assertThat(Files.getPosixFilePermissions(grade.directory().resolve("junit.xml")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "junit", "tap", "tap14", "markdown", "csv", "classroom50", "classroom", "github"})
    void areTheSameWhileGradingAndOfTheResultThatWasKept(String kind) throws IOException {
        GradeCli grade = inClassroom50();
        assertThat(grade.run("mission1", "-c", WRONG, "--lang", "ko", "--report", "json", "--report", kind + "=while"))
                .exitsWith(1);
        assertThat(grade.run("report", "grade.json", "--as", kind, "-o", "after", "--lang", "ko"))
                .exitsWith(0)
                .printsNothing()
                .doesNotComplain();
        assertThat(grade.run("report", "grade.json", "--as", kind, "--lang", "ko"))
                .exitsWith(0)
                .prints(read(grade, "while"));

        assertThat(read(grade, "after")).isEqualTo(read(grade, "while")).isNotEmpty();
    }

    @Test
    void areMadeOfAResultOnStandardInput() {
        Result result =
                GradeCli.inEnglish().shell("\"$0\" mission1 -c \"$1\" --format json | \"$0\" report - --as csv", RIGHT);
        assertThat(result).exitsWith(0).says("\"mission1\",\"Put a line into a file\",\"passed\",\"10\",\"10\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "junit=no/x.xml | The report no/x.xml cannot be written: there is no directory {dir}/no. Make it first, or"
                        + " name another file.",
                "junit=directory | directory is a directory; name a file for the report.",
                "junit= | . is a directory; name a file for the report.",
                "junit=/ | / is a directory; name a file for the report.",
                "junit=pipe | pipe is a pipe or a device; a report is a regular file. Name another file.",
                "junit=/proc/x | The report /proc/x cannot be written (.x.{*}). Name a file in a directory that you"
                        + " may write to.",
                "junitt | There is no report junitt. Did you mean junit?",
                "pdf-of-it-all | There is no report pdf-of-it-all. The kinds are: json, junit, tap, tap14, markdown, csv,"
                        + " classroom50, classroom, github.",
                "classroom50 | The report classroom50 needs the environment variable CLASSROOM, which Classroom 50 sets.",
                "classroom | This report is an output of a step on GitHub, and GITHUB_OUTPUT is not set. Elsewhere name a"
                        + " file: --report classroom=FILE",
                "tap --report tap14 | Two reports would go to grade.tap. Name another file for one of them.",
                "github --format json | JSON and commands for GitHub cannot both go to standard output. Name a file for"
                        + " one: --report github=FILE or --report json=FILE",
            })
    void areRefusedBeforeTheWorkWhereTheyCannotBeWritten(String report, String message) throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        Files.createDirectory(grade.directory().resolve("directory"));
        grade.shell("mkfifo pipe");
        List<String> before = names(grade);

        Result result = grade.shell("\"$0\" mission1 -c 'touch ran; sleep 60' --report " + report);
        assertThat(result).exitsWith(2).printsNothing();
        assertThat(result.stderr().replaceAll("\\.x\\.[0-9a-f]{16}", ".x.{*}"))
                .isEqualTo(
                        "grade: " + message.replace("{dir}", grade.directory().toString()) + "\n");
        assertThat(names(grade)).isEqualTo(before);
    }

    @Test
    void areRefusedInKorean() {
        assertThat(GradeCli.inEnglish().run("mission1", "-c", RIGHT, "--lang", "ko", "--report", "junitt"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: junitt 보고서는 없습니다. 혹시 junit 아닌가요?\n");
    }

    @Test
    void areRefusedWhereTheUserMayNotWrite() throws IOException {
        GradeCli grade = GradeCli.as(User.Kind.UNPRIVILEGED.user());
        Files.setPosixFilePermissions(grade.directory(), PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(grade.run("mission1", "-c", RIGHT, "--report", "junit"))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("The report junit.xml cannot be written");
    }

    @Test
    void needSomethingGraded() {
        assertThat(GradeCli.inEnglish().run("--report", "junit"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: A report needs something graded: name missions, or --all.\n");
        assertThat(GradeCli.inEnglish().with("GITHUB_OUTPUT", "/dev/null").run("--all", "--report", "classroom=x"))
                .exitsWith(2)
                .printsNothing()
                .complains(
                        "grade: The report classroom is about one mission, and these are 7: grade each in a step of its"
                                + " own.\n");
    }

    @Test
    void replaceAnOldOneAndLeaveNothingElse() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        Scratch.file(grade.directory().resolve("junit.xml"), "old");
        assertThat(grade.run("mission1", "-c", RIGHT, "--report", "junit")).exitsWith(0);

        assertThat(read(grade, "junit.xml")).startsWith("<?xml").doesNotContain("old");
        assertThat(names(grade)).containsExactly("junit.xml");
    }

    /** A learner can put a report into a repository that says all is well, and make the run break off. */
    @ParameterizedTest
    @ValueSource(strings = {"mkdir -p answers/mission1.sh", "mkdir answers; mkfifo answers/mission1.sh", "true"})
    void areNeverOldOnesWhereTheRunBreaksOff(String setup) throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        grade.shell(setup);
        Scratch.file(grade.directory().resolve("junit.xml"), "<testsuites/>");

        assertThat(grade.run("mission1", "--report", "junit")).exitsWith(2).printsNothing();
        assertThat(names(grade)).doesNotContain("junit.xml");
    }

    @Test
    void tellWhatWasNotJudgedAndNeverAsAZero() throws IOException {
        GradeCli grade = inClassroom50(GradeCli.as(User.Kind.UNPRIVILEGED.user())
                .withFirstOnPath(Fakes.bwrap("echo 'bwrap: nothing works' >&2; exit 1")));
        Scratch.file(grade.directory().resolve("result.json"), "old");
        Result result = grade.run("mission1", "-c", RIGHT, "--report", "junit", "--report", "classroom50");

        assertThat(result)
                .exitsWith(4)
                .says("NOT JUDGED")
                .complains(
                        "grade: No report classroom50 was written: something was not judged, and there it would count as"
                                + " failed.\n");
        assertThat(read(grade, "junit.xml")).contains("errors=\"1\"", "failures=\"0\"", "<error message=");
        assertThat(names(grade)).doesNotContain("result.json");
    }

    @Test
    void fillInWhatClassroom50Tells() throws IOException {
        GradeCli grade = inClassroom50();
        assertThat(grade.run("mission1", "mission3", "-c", "x")).exitsWith(2);
        Scratch.file(Files.createDirectory(grade.directory().resolve("answers")).resolve("mission1.sh"), RIGHT);
        Scratch.file(grade.directory().resolve("answers/mission3.sh"), "echo 2");
        assertThat(grade.run("mission1", "mission3", "--report", "classroom50")).exitsWith(1);

        Object result = Json.parse(read(grade, "result.json"));
        assertThat(Json.at(result, "submission")).isEqualTo("submit/1");
        assertThat(Json.at(result, "review")).isEqualTo("https://git.invalid/c/1");
        assertThat(Json.at(result, "tests", 0, "score")).isEqualTo(1000.0);
        assertThat(Json.at(result, "tests", 1, "passed")).isEqualTo(false);
    }

    /** Attack E07 and its like for the other formats. */
    @Test
    void holdTheirFormWhateverALinePrintsAndLeaves() throws IOException {
        GradeCli grade = inClassroom50();
        String line = "printf '\\000\\001\\013\\033 ]]></system-out></testcase><testcase name=\"fake\"/>&lol; "
                + "\\357\\277\\276 \\355\\240\\200\\nok 1\\nBail out!\\r1..9\\n| x | <b>\\n```\\n=1+1\\n' | tee test.txt >&2; "
                + "cat test.txt; touch $'</x>\\e[2J' '=1+1' '```'; echo \"$(seq 300000)\"";
        String kinds = "--report json --report junit --report tap --report markdown --report csv --report classroom50"
                + " --report classroom=classroom.txt --report github=github.txt";
        assertThat(grade.shell("\"$0\" mission3 -c \"$1\" " + kinds, line))
                .exitsWith(1)
                .doesNotComplain();
        GradeCli calm = inClassroom50();
        assertThat(calm.shell("\"$0\" mission3 -c \"$1\" " + kinds, "echo 17")).exitsWith(1);

        for (String name : names(calm)) {
            assertThat(Harmless.is(read(grade, name).replaceAll("(?m)^::error ", "")))
                    .as(name)
                    .isTrue();
            assertThat(Files.size(grade.directory().resolve(name))).as(name).isLessThan(100_000);
        }
        assertThat(count(grade, "junit.xml", "<testcase ")).isEqualTo(count(calm, "junit.xml", "<testcase "));
        assertThat(count(grade, "grade.tap", "\n    ok ")).isEqualTo(count(calm, "grade.tap", "\n    ok "));
        assertThat(count(grade, "grade.csv", "\n")).isEqualTo(2);
        assertThat(count(grade, "github.txt", "\n")).isEqualTo(1);
        assertThat(count(grade, "grade.md", "\n## ") + count(grade, "grade.md", "\n### "))
                .isEqualTo(1);
    }

    private static int count(GradeCli grade, String name, String part) throws IOException {
        return read(grade, name).split(part, -1).length - 1;
    }
}
