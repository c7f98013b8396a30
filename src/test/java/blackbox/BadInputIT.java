package blackbox;

import static testkit.ResultAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Scratch;

/** A wrong command line costs exit status 2 and one message that names what is wrong and what to type instead. */
@Execution(ExecutionMode.CONCURRENT)
final class BadInputIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | mision3 | There is no mission or command mision3. Did you mean mission3?",
                "en | lst | There is no mission or command lst. Did you mean list?",
                "ko | mision3 | mision3 미션이나 명령은 없습니다. 혹시 mission3 아닌가요?",
            })
    void suggestsTheNearestNameForOneThatIsUnknown(String language, String name, String message) {
        assertThat(GradeCli.inEnglish().run(name, "--lang", language))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + message + "\n");
    }

    @Test
    void listsTheMissionsWhereNoNameIsNear() {
        assertThat(GradeCli.inEnglish().run("banana", "-c", "true"))
                .exitsWith(2)
                .printsNothing()
                .complains(
                        "grade: There is no mission banana."
                                + " The missions are: mission1, mission2, mission3, mission123, mission4, mission5, lifecycle.\n");
    }

    @Test
    void saysHowToHandInAFile() {
        GradeCli grade = GradeCli.inEnglish();
        Scratch.file(grade.directory().resolve("answer.md"), "# T\n");

        assertThat(grade.run("mission4", "answer.md"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: answer.md is a file, not a mission."
                        + " To hand it in, write -f before it: grade mission4 -f answer.md\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--frobnicate", "-x"})
    void namesAnOptionThatItDoesNotKnow(String option) {
        assertThat(GradeCli.inEnglish().run("mission1", option, "-c", "true"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: I do not know \"" + option + "\". `grade --help` lists everything there is.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang=fr | '--lang' | 'fr'",
                "--format=xml | '--format' | 'xml'",
                "--jobs=many | '--jobs' | 'many'",
                "--timings=3 | '--timings' | '3'",
            },
            quoteCharacter = '`')
    void namesAValueThatAnOptionCannotTake(String argument, String option, String value) {
        assertThat(GradeCli.inEnglish().run("mission1", argument, "-c", "true"))
                .exitsWith(2)
                .printsNothing()
                .complainsOf(option, value, "`grade --help`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257"})
    void refusesNumbersOfJobsThatCannotBe(String jobs) {
        assertThat(GradeCli.inEnglish().run("mission1", "--jobs", jobs, "-c", "true"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + jobs + " jobs at once cannot be; give --jobs a number from 1 to 256.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "", "9007199254740992", "٣"})
    void refusesSeedsThatAreNone(String seed) {
        assertThat(GradeCli.inEnglish().run("mission1", "--seed", seed, "-c", "true"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + seed
                        + " is no seed; give --seed a number from 0 to 9007199254740991, or the word random.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mission1 -c true -f x | Give one answer: either -c 'LINE', or -f FILE, or - for standard input.",
                "mission1 mission2 -c true | One answer is for one mission; several missions take theirs from"
                        + " answers/MISSION.sh.",
                "--all -c true | --all takes every mission with its answer from answers/; it goes with no mission and no"
                        + " answer of its own.",
                "--all mission1 | --all takes every mission with its answer from answers/; it goes with no mission and no"
                        + " answer of its own.",
                "-c true | Which mission is the answer for? Name it: grade mission1 -c 'LINE'",
            },
            quoteCharacter = '`')
    void refusesAnswersThatContradictEachOther(String arguments, String message) {
        assertThat(GradeCli.inEnglish().run(arguments.split(" ", -1)))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + message + "\n");
    }

    @Test
    void refusesAnOptionThatIsGivenTwice() {
        assertThat(GradeCli.inEnglish().run("mission1", "-c", "a", "-c", "b"))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("'-c'", "`grade --help`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-c", "--seed", "--lang"})
    void asksForAValueThatIsMissing(String option) {
        assertThat(GradeCli.inEnglish().run("mission1", option))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("'" + option + "'", "`grade --help`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | I found no answer: there is no file answers/mission1.sh here. Write your line into it, or give it"
                        + " right here: grade mission1 -c 'LINE'",
                "ko | 답을 찾지 못했습니다. answers/mission1.sh 파일이 없습니다. 그 파일에 명령 한 줄을 쓰거나 바로"
                        + " 입력하세요: grade mission1 -c '명령'",
            },
            quoteCharacter = '`')
    void saysWhereItLookedForAnAnswerAndWhatToTypeOffATerminal(String language, String message) {
        assertThat(GradeCli.inEnglish().run("mission1", "--lang", language))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: " + message + "\n");
    }

    @Test
    void saysThatThereIsNoSuchPack() {
        assertThat(GradeCli.inEnglish().run("mission1", "-c", "true", "--missions", "no/where"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: There is no directory no/where to take missions from.\n");
    }

    @Test
    void refusesADirectoryThatIsNoPackAsABrokenOne() {
        GradeCli grade = GradeCli.inEnglish();

        assertThat(grade.run(
                        "mission1",
                        "-c",
                        "true",
                        "--missions",
                        grade.directory().toString()))
                .exitsWith(3)
                .printsNothing()
                .complainsOf(grade.directory() + "/pack.yaml", "There is no such file.");
    }
}
