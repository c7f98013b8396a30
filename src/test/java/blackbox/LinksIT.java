package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Result;
import testkit.Scratch;

/** In a learner's repository no link is followed: behind it may be what belongs to others. */
@Execution(ExecutionMode.CONCURRENT)
final class LinksIT {
    private static final String RIGHT = "wc -l < test.txt";
    private static final String WHY =
            " is a link, and links in a learner's repository are not followed, for they may lead"
                    + " to somebody else's files. ";

    private final GradeCli course = GradeCli.inEnglish();
    private final Path other = course.directory().resolve("other");
    private final Path me = course.directory().resolve("me");
    private final GradeCli learner = course.in(me);

    LinksIT() throws IOException {
        Files.createDirectory(me);
        Files.createDirectories(other.resolve("reports"));
        Scratch.file(Files.createDirectories(other.resolve("answers")).resolve("mission3.sh"), RIGHT);
        Scratch.file(other.resolve("reports/junit.xml"), "theirs");
    }

    /** What belongs to the other is as it was. */
    private void assertOtherIsUntouched() throws IOException {
        assertThat(other.resolve("reports/junit.xml")).hasContent("theirs");
        assertThat(course.shell("cd other && find . | sort").stdout())
                .isEqualTo(".\n./answers\n./answers/mission3.sh\n./reports\n./reports/junit.xml\n");
    }

    private void refusesToRead(String name, String link, Result result) {
        assertThat(result)
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + name + " was not read: " + link + WHY
                        + "Put the real file or directory in its place.\n");
    }

    private void refusesToWrite(String name, String link, Result result) {
        assertThat(result)
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + name + " cannot be written: " + link + WHY
                        + "Remove the link, or name another file.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ln -s ../other/answers answers | answers",
                "ln -s \"$PWD/../other/answers\" answers | answers",
                "ln -s ../other/answers hop; ln -s hop answers | answers",
                "mkdir own; cp ../other/answers/* own; ln -s own answers | answers",
                "cp ../other/answers/* .; ln -s . answers | answers",
                "ln -s answers answers | answers",
                "ln -s nowhere answers | answers",
                "ln -s /dev answers | answers",
                "mkdir answers; ln -s ../../other/answers/mission3.sh answers | answers/mission3.sh",
                "mkdir answers; ln -s \"$PWD/../other/answers/mission3.sh\" answers | answers/mission3.sh",
                "mkdir answers; ln -s mission3.sh answers/mission3.sh | answers/mission3.sh",
                "mkdir answers; ln -s nowhere answers/mission3.sh | answers/mission3.sh",
                "mkdir answers; ln -s /etc/passwd answers/mission3.sh | answers/mission3.sh",
                "mkdir answers; ln -s /dev/zero answers/mission3.sh | answers/mission3.sh",
            })
    void isNoWayToAnAnswer(String setup, String link) {
        learner.shell(setup);

        refusesToRead("answers/mission3.sh", link, learner.run("mission3"));
        refusesToRead("answers/mission3.sh", link, learner.run("mission3", "-f", "answers/mission3.sh"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--all",
                "--all --skip-missing",
                "xray mission3",
                "mission3 --format json",
                "mission3 -f ./answers/../answers/mission3.sh",
                "mission3 -f ../me/answers/mission3.sh",
                "mission3 -f \"$PWD/answers/mission3.sh\"",
                "mission3 -f ../again/answers/mission3.sh",
                "mission3 -f \"${PWD%/*}/again/answers/mission3.sh\"",
            })
    void isNoWayToAnAnswerWhateverIsAskedFor(String call) {
        learner.shell("ln -s ../other/answers; ln -s me ../again");
        for (GradeCli anywhere : List.of(learner, learner.with("CI", "true"))) {
            Result result = anywhere.shell("\"$0\" " + call);
            assertThat(result).exitsWith(2).printsNothing().complainsOf(" was not read: ", "answers" + WHY);
        }
    }

    @Test
    void isToldOfInKorean() {
        learner.shell("ln -s ../other/answers");
        assertThat(learner.run("mission3", "--lang", "ko"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: answers/mission3.sh 파일을 읽지 않았습니다. answers 경로가 링크이기 때문입니다. 학습자 저장소 안의"
                        + " 링크는 다른 사람의 파일로 이어질 수 있어 따라가지 않습니다. 링크 대신 실제 파일이나 디렉터리를 두세요.\n");
        assertThat(learner.run("mission3", "-c", "true", "--report", "csv=answers/x", "--lang", "ko"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: answers/x 파일을 쓸 수 없습니다. answers 경로가 링크이기 때문입니다. 학습자 저장소 안의 링크는"
                        + " 다른 사람의 파일로 이어질 수 있어 따라가지 않습니다. 링크를 지우거나 다른 파일을 적으세요.\n");
    }

    @Test
    void isNoWayToAFileThatWasNamedDeepInTheRepository() {
        learner.shell("mkdir -p a/b; ln -s ../../../other/answers a/b/c");
        refusesToRead("a/b/c/mission3.sh", "a/b/c", learner.run("mission3", "-f", "a/b/c/mission3.sh"));
        refusesToRead("a/b/c/r.json", "a/b/c", learner.run("report", "a/b/c/r.json", "--as", "tap"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ln -s ../other/reports reports | reports/junit.xml | reports",
                "ln -s \"$PWD/../other/reports\" reports | reports/junit.xml | reports",
                "ln -s ../other/reports reports | reports/new.xml | reports",
                "ln -s ../other reports | reports/reports/junit.xml | reports",
                "ln -s ../other/reports hop; ln -s hop reports | reports/junit.xml | reports",
                "ln -s nowhere reports | reports/junit.xml | reports",
                "mkdir -p a/b; ln -s ../../../other/reports a/b/c | a/b/c/junit.xml | a/b/c",
                "ln -s ../other/reports/junit.xml junit.xml | junit.xml | junit.xml",
                "ln -s ../other/reports/new.xml junit.xml | junit.xml | junit.xml",
                "ln -s ../other/reports junit.xml | junit.xml | junit.xml",
                "ln -s /dev/null junit.xml | junit.xml | junit.xml",
                "ln -s junit.xml junit.xml | junit.xml | junit.xml",
            })
    void isNoWayToAReport(String setup, String name, String link) throws IOException {
        learner.shell(setup);

        refusesToWrite(name, link, learner.run("mission3", "-c", "sleep 60", "--report", "junit=" + name));
        assertOtherIsUntouched();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mission3 -c true --report junit=../me/reports/junit.xml",
                "mission3 -c true --report junit=\"$PWD/reports/junit.xml\"",
                "mission3 -c true --report junit=../again/reports/junit.xml",
                "mission3 -c true --report junit=../to-report.xml",
                "xray mission3 -c true --report csv=reports/x",
                "report ../kept.json --as junit -o reports/junit.xml",
                "generate kakaotalk -o reports/junit.xml --force",
                "generate kakaotalk -o reports/new.csv",
            })
    void isNoWayToAReportHoweverItIsAskedFor(String call) throws IOException {
        learner.shell("ln -s ../other/reports; ln -s me ../again; ln -s me/reports/junit.xml ../to-report.xml");
        Files.copy(
                Path.of("src/test/resources/report/several.en.json"),
                course.directory().resolve("kept.json"));

        assertThat(learner.shell("\"$0\" " + call))
                .exitsWith(2)
                .printsNothing()
                .complainsOf(" cannot be written: ", "reports" + WHY);
        assertOtherIsUntouched();
    }

    @Test
    void isNoWayToWhatTheStepsOfAJobShare() throws IOException {
        learner.shell("ln -s ../other/reports");
        GradeCli step = learner.with("GITHUB_OUTPUT", me + "/reports/junit.xml");
        refusesToWrite("reports/junit.xml", "reports", step.run("mission3", "-c", "true", "--report", "github"));
        assertOtherIsUntouched();
    }

    @Test
    void isLeftWhereARepositoryIsBegun() throws IOException {
        learner.shell("ln -s ../other/reports answers; ln -s ../other/reports/new.md README.md");
        assertThat(learner.run("init")).exitsWith(2).complainsOf("answers exists, but is no directory");
        assertOtherIsUntouched();
    }

    @Test
    void takesNobodyIntoAnothersPlaceWhereAClassIsGraded() throws IOException {
        course.shell("mkdir -p copies/reports writes; ln -s ../other/answers copies/; cp -r other/answers writes/;"
                + " ln -s ../other/reports writes/");
        Scratch.file(Files.createDirectories(me.resolve("answers")).resolve("mission3.sh"), "echo 1");
        Files.createDirectory(me.resolve("reports"));

        String each = "for learner in other me copies writes; do (cd \"$learner\" && \"$0\" --all --skip-missing"
                + " --report csv=reports/grade.csv > /dev/null; echo \"$learner $?\"); done";
        for (GradeCli anywhere : List.of(course, course.with("CI", "true"))) {
            assertThat(anywhere.shell(each))
                    .exitsWith(0)
                    .prints("other 0\nme 1\ncopies 2\nwrites 2\n")
                    .complainsOf(
                            "grade: answers/mission1.sh was not read: answers" + WHY,
                            "grade: reports/grade.csv cannot be written: reports" + WHY);
            assertThat(other.resolve("reports/grade.csv")).content().contains("\"mission3\"", "\"passed\"");
            assertThat(me.resolve("reports/grade.csv")).content().contains("\"mission3\"", "\"failed\"");
            assertThat(course.directory().resolve("copies/reports")).isEmptyDirectory();
        }
    }

    @Test
    void ofAnotherFileByASecondNameIsCutByAReport() throws IOException {
        Files.createLink(me.resolve("junit.xml"), other.resolve("reports/junit.xml"));
        assertThat(learner.run("mission3", "-c", RIGHT, "--report", "junit")).exitsWith(0);
        assertThat(Files.readString(me.resolve("junit.xml"))).startsWith("<?xml");
        assertOtherIsUntouched();
    }

    @Test
    void ofTheCallerIsFollowedToTheRepository() throws IOException {
        learner.shell("ln -s me ../again; cp -r ../other/answers .; mkdir reports");
        GradeCli through = course.in(course.directory().resolve("again"));
        assertThat(through.run("mission3", "--report", "junit=reports/a.xml")).exitsWith(0);
        assertThat(through.shell(
                        "\"$0\" mission3 -f \"$1/answers/mission3.sh\" --report junit=\"$1/reports/b.xml\"",
                        course.directory() + "/again"))
                .exitsWith(0);
        assertThat(me.resolve("reports/a.xml")).isRegularFile();
        assertThat(me.resolve("reports/b.xml")).isRegularFile();
    }

    @Test
    void ofTheCallerIsFollowedOutsideOfTheRepository() throws IOException {
        course.shell("mkdir files; echo old > files/report; ln -s files ways; ln -s report files/latest;"
                + " ln -s other/answers/mission3.sh answer; ln -s not-yet files/next");
        assertThat(learner.run("mission3", "-f", "../answer", "--report", "junit=../ways/a.xml"))
                .exitsWith(0);
        assertThat(learner.run("mission3", "-f", course.directory() + "/answer", "--report", "junit=../ways/latest"))
                .exitsWith(0);
        assertThat(learner.run("mission3", "-c", RIGHT, "--report", "tap=" + course.directory() + "/ways/next"))
                .exitsWith(0);
        assertThat(course.shell("cd files && ls && readlink latest next")
                        .stdout()
                        .split("\n"))
                .containsExactly("a.xml", "latest", "next", "not-yet", "report", "report", "not-yet");
        for (String name : List.of("a.xml", "report")) {
            assertThat(course.directory().resolve("files").resolve(name))
                    .content()
                    .startsWith("<?xml");
        }
        assertThat(course.directory().resolve("files/not-yet")).content().startsWith("TAP version 13\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mkfifo junit.xml | junit.xml is a pipe or a device; a report is a regular file. Name another file.",
                "mkdir junit.xml | junit.xml is a directory; name a file for the report.",
            })
    void isNotAllThatCanStandInThePlaceOfAReport(String setup, String message) {
        learner.shell(setup);
        assertThat(learner.run("mission3", "-c", "sleep 60", "--report", "junit"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + message + "\n");
    }
}
