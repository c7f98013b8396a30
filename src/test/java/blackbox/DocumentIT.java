package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Fakes;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.Scratch;

/** Documents are handed in, their examples are run, and what is wrong is told with its line. */
@Execution(ExecutionMode.CONCURRENT)
final class DocumentIT {
    private static final Path COURSE = Path.of("missions").toAbsolutePath();

    private static String course(String file) {
        try {
            return Files.readString(COURSE.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Result graded(String pack, String document) {
        return GradeCli.inEnglish().reading(document).run("m", "-", "--missions", pack, "--no-notes");
    }

    @ParameterizedTest
    @CsvSource({
        "mission4, mission4/fixtures/solution.md",
        "mission4, mission4/fixtures/accepted.ko.md",
        "lifecycle, lifecycle/fixtures/solution.md",
        "lifecycle, lifecycle/fixtures/accepted.ko.md",
    })
    void passesADocumentThatIsRightHoweverItIsHandedIn(String mission, String file) {
        GradeCli grade = GradeCli.inEnglish();
        assertThat(grade.reading(course(file)).run(mission, "-")).exitsWith(0).says("PASSED  " + mission);
        assertThat(grade.run(mission, "-f", COURSE.resolve(file).toString())).exitsWith(0);
        Scratch.file(
                directory(grade).resolve(mission + ".md"),
                "\uFEFF" + course(file).replace("\n", "\r\n"));
        assertThat(grade.run(mission)).exitsWith(0);
    }

    private static Path directory(GradeCli grade) {
        try {
            return Files.createDirectories(grade.directory().resolve("answers"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void neverSaysMoreThanThatTheStructureIsComplete() {
        String document = course("lifecycle/fixtures/solution.md");
        assertThat(GradeCli.inEnglish().reading(document).run("lifecycle", "-", "--no-notes"))
                .exitsWith(0)
                .prints("""
                        PASSED  lifecycle  Write up a project  10 of 10 points
                        - 9 of 9 sections are there and long enough.
                        Structure complete: every part that is asked for is there. What the document
                        says was not judged.
                        """);
        assertThat(GradeCli.inEnglish().reading(document).run("lifecycle", "-", "--lang", "ko"))
                .says("구조 완성: 요구한 부분이 모두 있습니다. 내용은 평가하지 않았습니다.");
        for (String kind : List.of("junit", "tap", "markdown", "csv", "json", "github")) {
            GradeCli grade = GradeCli.inEnglish().reading(document);
            grade.run("lifecycle", "-", "--report", kind + "=report");
            assertThat(grade.directory().resolve("report")).as(kind).content().contains("Structure complete");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headings: [Data]               | # Date                  | There is no section with this heading: Data",
                "headings: [{ heading: Data, words: 3 }] | # Data\\ntwo words | line 1: Section",
                "commands: { of: [ls] }         | `ls` shows the files.   | `ls` has no example",
                "commands: { of: [ls] }         | ```\\nls\\n```          | `ls` has no sentence",
                "examples: { at-least: 1 }      | # None                  | 0 blocks count; 1 are needed",
                "examples: { at-least: 1 }      | ```console\\nls\\n```   | This line belongs to no command.",
                "examples: { at-least: 1 }      | ```console\\n$ echo 1\\n2\\n``` | `echo 1` prints something else",
                "blocks: { language: bash, at-least: 2 } | ```bash\\nls\\n``` | Blocks in bash: 1, at least 2 needed.",
                "words: 3..5                    | One two                 | Number of words, without code: 2. Allowed: 3..5.",
            })
    void tellsWhatIsMissingOfEachPart(String asked, String document, String told) {
        Result result = graded(Documents.pack("document: { " + asked + " }"), document.replace("\\n", "\n"));
        assertThat(result).exitsWith(1);
        assertThat(result.stdout().replace("\n", " ").replaceAll(" +", " ")).contains(told);
    }

    @Test
    void showsWhereAnExampleDiffers() {
        String document = "# Files\n\n"
                + Documents.console("$ printf 'a\\nb\\n' > f", "$ wc -l f", "3 f", "$ cat f", "a", "[...]");
        GradeCli grade = GradeCli.inEnglish();
        Scratch.file(directory(grade).resolve("m.md"), document);
        assertThat(grade.run("m", "--missions", Documents.examples(1)))
                .exitsWith(1)
                .prints("""
                FAILED  m  T  0 of 10 points
                answers/m.md

                0 blocks count; 1 are needed, and each that is run must print what the document
                says.
                  answers/m.md:5: `wc -l f` prints something else than the document says.
                  expected │ 3 f
                  actual   │ 2 f
                           │ ^

                Your own files were not touched: the examples ran in a directory of their own.
                """);
    }

    /** Counts the sandboxes that are made; whether its options are known is asked without one. */
    private static GradeCli counting(Path counter) {
        return GradeCli.inEnglish()
                .withFirstOnPath(Fakes.bwrap("case $1 in --version|--help) ;; *) echo start >> " + counter
                        + " ;; esac\nexec " + Fakes.BWRAP + " \"$@\""));
    }

    @Test
    void runsFortyBlocksInOneStart() throws IOException {
        Path counter = Scratch.openFile(Scratch.directory("counter").resolve("starts"), "");
        String blocks = IntStream.range(0, 40)
                .mapToObj(i -> i == 0
                        ? Documents.console("$ n=0")
                        : Documents.console(
                                "$ n=$((n + 1)); mkdir d$n; cd d$n", "$ echo $n", "" + i, "$ basename $PWD", "d" + i))
                .collect(Collectors.joining("\nText.\n\n"));

        Result result = counting(counter).reading(blocks).run("m", "-", "--missions", Documents.examples(40));

        assertThat(result).exitsWith(0).says("40 blocks count; 40 are needed");
        assertThat(Files.readAllLines(counter)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exit                               | 1 | ended the shell",
                "exec true                          | 1 | ended the shell",
                "kill -9 $$                         | 1 | ended the shell",
                "set -e; false                      | 1 | ended the shell",
                "exec 10<&- 11>&- 12>&- 13>&-       | 1 | ended the shell",
                "for i in {3..255}; do eval \"exec $i>&-\"; done | 1 | ended the shell",
                "sleep 60                           | 1 | did not end within 5 seconds",
                "while :; do :; done                | 1 | did not end within 5 seconds",
                "kill -STOP $$                      | 1 | did not end within 5 seconds",
                "read() { :; }; builtin() { :; }; eval() { :; } | 1 | did not end within 5 seconds",
                "kill -9 -1                         | 2 | ended everything that ran with it",
                "kill -9 $PPID; sleep 9             | 2 | ended everything that ran with it",
                "yes                                | 2 | printed more than it may",
                "yes $(seq 999) >&2                 | 2 | printed more than it may",
                "head -c 999M /dev/zero > f; head -c 99M f > g; cat f f f f f > h | 1 | prints something else",
                "for i in $(seq 5000); do : > $i; done; sleep 9 | 2 | was stopped at a limit of the sandbox (file-count-limit)",
            })
    void survivesAndReportsInItsPlaceWhatACommandDoes(String hostile, int starts, String told) throws IOException {
        Path counter = Scratch.openFile(Scratch.directory("counter").resolve("starts"), "");
        String document = Documents.console("$ echo before > kept", "$ echo 1", "1")
                + Documents.console("$ " + hostile)
                + Documents.console("$ cat kept", "before");

        Result result = counting(counter)
                .reading(document)
                .run("m", "-", "--missions", Documents.examples(1), "--format", "json");

        assertThat(result).exitsWith(1);
        List<?> findings = (List<?>) Json.at(Json.parse(result.stdout()), "missions", 0, "cases", 0, "findings");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(Json.at(finding, "message")).asString().contains(told);
            assertThat(Json.at(finding, "subject")).isEqualTo("block 2");
            assertThat(Json.at(finding, "line")).isEqualTo(7.0);
        });
        assertThat(Files.readAllLines(counter)).hasSize(starts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /work/* /work/.[!.]* ~ /tmp/* 2> /dev/null",
                "exec >/dev/null 2>&1 </dev/null",
                "exec > log 2>&1",
                "cd /; cd /tmp; cd -  > /dev/null; cd /usr",
                "unset HOME PATH; PATH=/usr/bin",
                "trap '' TERM HUP INT; trap - EXIT",
                "set -u -o pipefail; shopt -s extglob; set -n",
                "exec 250>&1 251<&0 252>&1 248<&0 249>&1; exec 250>&- 251<&- 252>&-",
                "printf '\\0 0 0 0\\0' > /dev/null",
                "mkdir gone; cd gone; rmdir ../gone; cd /",
                "alias echo='echo ' ls=:",
                "echo() { builtin echo \"$@\"; }; printf() { :; }; history() { :; }",
                "{ sleep 1; echo late; } > /dev/null &",
            })
    void goesOnAfterWhateverACommandLeavesBehind(String odd) {
        String quiet = odd.endsWith("&") ? Documents.console("$ " + odd, "[1] [...]") : Documents.console("$ " + odd);
        assertThat(graded(
                        Documents.examples(1),
                        quiet
                                + Documents.console(
                                        "$ echo still here", "still here", "$ echo here too >&2", "here too")))
                .exitsWith(0);
    }

    @Test
    void isNotMistakenAboutWhichCommandPrintedWhat() {
        String forged = Documents.console(
                        "$ tr '\\0' '\\n' < /proc/$PPID/cmdline | grep -c mark; printf '\\0%s 0 0\\0' mark", "...")
                + Documents.console("$ echo 2", "3");
        assertThat(graded(Documents.examples(1), forged))
                .exitsWith(1)
                .says("line 6: `echo 2` prints something else")
                .doesNotSay("line 2:");
    }

    @Test
    void keepsOneShellForTheWholeDocument() {
        String document = Documents.console("$ cd /tmp", "$ x=1; export Y=2; alias l='echo list'; f() { echo f$1; }")
                + Documents.console("$ pwd", "/tmp", "$ echo $x; bash -c 'echo $Y'", "1", "2", "$ l; f 3", "list", "f3")
                + Documents.console("$ false", "$ echo $?", "1", "$ history | tail -n 1", "[...]  history | tail -n 1")
                + Documents.console(
                        "$ nosuchprogram",
                        "bash: nosuchprogram: command not found",
                        "$ cat <<X",
                        "> a $x",
                        "> X",
                        "a 1");
        assertThat(graded(Documents.examples(4), document)).exitsWith(0);
    }

    @Test
    void runsNoForbiddenProgramButLetsItBeWrittenAbout() {
        assertThat(graded(Documents.examples(1), Documents.console("$ vi f")))
                .exitsWith(1)
                .says(
                        "An example called a program that is not allowed here: vi.",
                        "line 2: `vi f` prints something else");
        assertThat(graded(Documents.examples(1), "```console no-run\n$ vi f\n```\n".repeat(2)))
                .exitsWith(0);
    }

    @Test
    void startsWithTheFilesOfTheMission() {
        String pack = Documents.pack("files: { notes.txt: \"one\\n\" }", "document: { examples: { at-least: 1 } }");
        assertThat(graded(pack, Documents.console("$ cat notes.txt", "one", "$ ls", "notes.txt")))
                .exitsWith(0);
    }

    @Test
    void reportsEachCommandAndEachBlockWithItsLine() {
        String pack = Documents.pack(
                "document:", "  commands: { of: [ls, cd, wc], at-least: 2 }", "  examples: { at-least: 2 }");
        String document = "`ls` shows the files.\n\n" + Documents.console("$ ls") + "\n`cd` goes somewhere else.\n\n"
                + Documents.console("$ wc", "1");
        GradeCli grade = GradeCli.inEnglish();
        Scratch.file(directory(grade).resolve("m.md"), document);

        Result result = grade.run(
                "m",
                "--missions",
                pack,
                "--report",
                "junit=j",
                "--report",
                "tap=t",
                "--report",
                "markdown=md",
                "--report",
                "github=g");

        assertThat(result).exitsWith(1);
        assertThat(grade.directory().resolve("j"))
                .content()
                .contains(
                        "name=\"commands ls\"",
                        "name=\"commands wc\"",
                        "name=\"examples block 1\"",
                        "name=\"examples block 2\"");
        assertThat(grade.directory().resolve("t"))
                .content()
                .contains("    ok 2 - commands ls\n", "not ok 3 - commands cd\n", "line 7: `cd` has no example");
        assertThat(grade.directory().resolve("md")).content().contains("**examples block 2**: line 10: ");
        assertThat(grade.directory().resolve("g"))
                .content()
                .contains("::error file=answers/m.md,line=7,", "::error file=answers/m.md,line=10,");
    }

    @Test
    void givesTheSameBytesEachTime() {
        String document = Documents.console("$ echo x", "never")
                + Documents.console("$ yes")
                + Documents.console("$ exit")
                + Documents.console("$ echo 1", "1");
        String pack = Documents.examples(1);
        String first = GradeCli.inEnglish()
                .reading(document)
                .run("m", "-", "--missions", pack, "--format", "json")
                .stdout();
        String second = GradeCli.inEnglish()
                .reading(document)
                .run("m", "-", "--missions", pack, "--format", "json")
                .stdout();
        assertThat(first).isEqualTo(second).contains("\"line\": 2");
    }

    @Test
    void runsUnconfinedToo() {
        String document = Documents.console("$ echo 1 > f; cat f", "1")
                + Documents.console("$ exit")
                + Documents.console("$ sleep 60")
                + Documents.console("$ cat f", "1");
        assertThat(GradeCli.inEnglish()
                        .reading(document)
                        .run("m", "-", "--missions", Documents.examples(1), "--sandbox", "none"))
                .exitsWith(1)
                .says("line 6: `exit` ended the shell", "line 9: `sleep 60` did not end")
                .doesNotSay("line 12");
    }

    @Test
    void tellsWhereItLookedAndWhatToType() {
        String told = "grade: I found no document: there is no file answers/mission4.md here. Write it there (`grade"
                + " init` puts a template in its place), or name another file: grade mission4 -f FILE\n";
        assertThat(GradeCli.inEnglish().run("mission4"))
                .exitsWith(2)
                .printsNothing()
                .complains(told);
        Result typed = GradeCli.inEnglish().shell("script -qec \"$0 mission4\" /dev/null");
        assertThat(typed.stdout().replace("\r", "")).isEqualTo(told);
        assertThat(typed.exit()).isEqualTo(2);
    }

    @Test
    void refusesALineForADocument() {
        GradeCli grade = GradeCli.inEnglish();
        assertThat(grade.run("mission4", "-c", "ls"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: Mission mission4 asks for a document, not for a line. Write it into"
                        + " answers/mission4.md, or name another file: grade mission4 -f FILE\n");
        assertThat(grade.run("xray", "mission4")).exitsWith(2).complainsOf("Mission mission4 asks for a document.");
    }

    @Test
    void failsWhatCannotBeADocument() {
        for (String unfit : List.of("", "  \n\t\n", "a\0b", "x".repeat(256 * 1024 + 1))) {
            Result result = GradeCli.inEnglish().reading(unfit).run("lifecycle", "-");
            assertThat(result).exitsWith(1).says("FAILED  lifecycle");
        }
        assertThat(GradeCli.inEnglish().reading("x".repeat(256 * 1024 + 1)).run("lifecycle", "-"))
                .says("The document is longer than 256 KiB.");
        assertThat(GradeCli.inEnglish().reading("x ".repeat(128 * 1024)).run("lifecycle", "-"))
                .says("0 of 9 sections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void handsOutTemplatesThatDoNotPass(String language) {
        GradeCli grade = GradeCli.inEnglish();
        grade.run("init", "--lang", language);
        assertThat(grade.directory().resolve("answers/mission4.md"))
                .content()
                .isEqualTo(course("mission4/fixtures/template." + language + ".md"));
        assertThat(grade.directory().resolve("answers/lifecycle.md"))
                .content()
                .isEqualTo(course("lifecycle/fixtures/template." + language + ".md"));

        Result result = grade.run("mission4", "lifecycle", "--lang", language);

        assertThat(result).exitsWith(1).doesNotComplain().doesNotSay("PASSED").doesNotSay("통과");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*a **b ", "<!--", "```console\n$ ls\n", "# a\n", "`", "가 "})
    void takesWhateverMarkdownItIsGiven(String piece) {
        Result result = graded(
                Documents.pack("document: { headings: [A], commands: { of: [ls] }, words: 1 }"),
                piece.repeat(200_000 / piece.getBytes(java.nio.charset.StandardCharsets.UTF_8).length));
        assertThat(result).exitsWith(1).says("FAILED  m");
    }
}
