package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Scratch;
import testkit.User;

/** A learner's repository is begun, and nothing that was there is lost. */
@Execution(ExecutionMode.CONCURRENT)
final class InitIT {
    private static final List<String> COMMON = List.of(
            ".gitattributes",
            "README.md",
            "answers/lifecycle.md",
            "answers/mission1.sh",
            "answers/mission123.sh",
            "answers/mission2.sh",
            "answers/mission3.sh",
            "answers/mission4.md",
            "answers/mission5.sh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | ''",
                "--github       | .github/workflows/grade.yml",
                "--gitlab       | .gitlab-ci.yml",
                "--classroom50  | autograder/autograder.py autograder/grade.jar autograder/run autograder/runtime.json",
            })
    void makesAFileForEachAnswerTheTasksAndTheWorkflow(String option, String workflow) throws IOException {
        GradeCli grade = GradeCli.inEnglish();

        Result result = option.isEmpty() ? grade.run("init") : grade.run("init", option);

        ResultAssert.assertThat(result).exitsWith(0);
        List<String> expected = Stream.concat(COMMON.stream(), Stream.of(workflow.split(" ")))
                .filter(path -> !path.isEmpty())
                .sorted()
                .toList();
        assertThat(files(grade.directory()).keySet()).containsExactlyElementsOf(expected);
        ResultAssert.assertThat(result)
                .says(expected.stream().map(path -> "made  " + path + "\n").toArray(String[]::new));
        assertThat(files(grade.directory()).values()).noneMatch(text -> text.matches("(?s).*\\{\\{[a-z0-9]+}}.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void asksForAnswersThatAreNotThereYet(String language) {
        GradeCli grade = GradeCli.inEnglish();
        grade.run("init", "--lang", language);

        Result result = grade.run("--all", "--format", "json");

        ResultAssert.assertThat(result).exitsWith(1).doesNotComplain();
        List<?> missions = (List<?>) Json.at(Json.parse(result.stdout()), "missions");
        assertThat(missions)
                .hasSize(7)
                .allSatisfy(mission -> assertThat(Json.at(mission, "verdict")).isEqualTo("failed"));
        assertThat(missions)
                .filteredOn(
                        mission -> Json.at(mission, "answer", "file").toString().endsWith(".sh"))
                .hasSize(5)
                .allSatisfy(mission ->
                        assertThat(Json.at(mission, "reason")).asString().startsWith("The answer is empty."));
    }

    @Test
    void takesTheLineBelowTheTaskAsTheAnswer() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        grade.run("init", "course", "--lang", "ko");
        Path file = grade.directory().resolve("course/answers/mission3.sh");
        int lines = Files.readAllLines(file).size();
        Files.writeString(file, Files.readString(file) + "wc -l < test.txt\n");

        Result result = grade.in(grade.directory().resolve("course")).run("mission3", "--format", "json");

        ResultAssert.assertThat(result).exitsWith(0);
        assertThat(Json.at(Json.parse(result.stdout()), "missions", 0, "answer", "line"))
                .isEqualTo(lines + 1.0);
    }

    @Test
    void speaksTheLanguageThatWasAskedFor() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        grade.run("init", "--lang", "ko", "--github");

        SortedMap<String, String> files = files(grade.directory());
        assertThat(files.get("README.md")).contains("## 미션", "### mission1: 파일에 한 줄 쓰기 (10점)");
        assertThat(files.get("answers/mission1.sh")).contains("# mission1  파일에 한 줄 쓰기\n", "# 아래에 답을 쓰세요.");
        assertThat(files.get(".github/workflows/grade.yml")).contains("lang: ko\n", "# 푸시할 때마다");
    }

    @Test
    void givesTheSameBytesInEveryLocale() throws IOException {
        GradeCli one = GradeCli.inEnglish().with("LANG", "tr_TR.UTF-8").with("COLUMNS", "200");
        GradeCli other = GradeCli.inEnglish().with("LANG", "C").with("COLUMNS", "40");
        one.run("init", "--gitlab", "--lang", "en");
        other.run("init", "--gitlab", "--lang", "en");

        assertThat(files(one.directory())).isEqualTo(files(other.directory()));
    }

    @Test
    void leavesWhatIsThereAndNamesIt() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        Path directory = grade.directory();
        Files.createDirectory(directory.resolve("answers"));
        Files.writeString(directory.resolve("answers/mission1.sh"), "echo mine\n");
        Files.createSymbolicLink(directory.resolve("answers/mission2.sh"), Path.of("nowhere"));
        Files.createDirectory(directory.resolve("README.md"));

        Result result = grade.run("init");

        ResultAssert.assertThat(result)
                .exitsWith(0)
                .says("kept  answers/mission1.sh (it was there", "kept  answers/mission2.sh", "kept  README.md");
        assertThat(directory.resolve("answers/mission1.sh")).hasContent("echo mine\n");
        assertThat(Files.readSymbolicLink(directory.resolve("answers/mission2.sh")))
                .isEqualTo(Path.of("nowhere"));
        assertThat(directory.resolve("README.md")).isEmptyDirectory();
        assertThat(directory.resolve("answers/mission3.sh")).exists();
        ResultAssert.assertThat(grade.run("init")).exitsWith(0).doesNotSay("made");
    }

    @Test
    void goesThroughNoLinkOutOfTheDirectory() throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        Path outside = Scratch.directory("outside");
        Files.createSymbolicLink(grade.directory().resolve("answers"), outside);

        ResultAssert.assertThat(grade.run("init")).exitsWith(2).complainsOf("answers exists, but is no directory");
        assertThat(outside).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken", "taken/below"})
    void refusesAPlaceThatIsAFile(String place) throws IOException {
        GradeCli grade = GradeCli.inEnglish();
        Files.writeString(grade.directory().resolve("taken"), "mine");

        ResultAssert.assertThat(grade.run("init", place)).exitsWith(2).printsNothing();
        assertThat(grade.directory().resolve("taken")).hasContent("mine");
    }

    @Test
    void leavesNothingHalfWrittenWhereItMayNotWrite() throws IOException {
        GradeCli grade = GradeCli.as(User.Kind.UNPRIVILEGED.user());
        Path closed = grade.directory().resolve("answers");
        Files.createDirectory(closed);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));

        ResultAssert.assertThat(grade.run("init")).exitsWith(2).complainsOf("I may not write to ");
        assertThat(closed).isEmptyDirectory();
        assertThat(files(grade.directory()).keySet()).noneMatch(path -> path.contains(".grade-"));
    }

    @Test
    void refusesTwoPlatforms() {
        ResultAssert.assertThat(GradeCli.inEnglish().run("init", "--github", "--gitlab"))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("choose --github, --gitlab or --classroom50");
    }

    /** All files by path, those that are no text as their size. */
    private static SortedMap<String, String> files(Path directory) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    String name = directory.relativize(file).toString();
                    boolean isJar = name.endsWith(".jar");
                    files.put(name, isJar ? Long.toString(Files.size(file)) : Files.readString(file));
                }
            }
        }
        return files;
    }
}
