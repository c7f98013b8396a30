package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.JobRunner;
import testkit.Result;
import testkit.ResultAssert;

/** The action in a job, on repositories that are right, wrong, empty and hostile. */
@Execution(ExecutionMode.CONCURRENT)
final class ActionIT {

    private static JobRunner solved() {
        return new JobRunner()
                .answer("mission1", "echo 'Hi!!!!!!' > test.txt")
                .answer("mission2", "sed -i '$a kkkkkk' test.txt")
                .answer("mission3", "# how many?\nwc -l < test.txt")
                .answer("mission123", "echo 'Hi!!!!!!' > test.txt; echo kkkkkk >> test.txt; wc -l < test.txt");
    }

    @Test
    void isGreenWhereEveryAnswerIsRight() {
        JobRunner runner = solved().input("missions", courseWithout("mission5").toString());

        Result result = runner.run();

        ResultAssert.assertThat(result).exitsWith(0).doesNotSay("::error");
        assertThat(runner.written("OUTPUT")).contains("verdict=passed\n", "exit-status=0\n");
        assertThat(runner.written("STEP_SUMMARY")).contains("mission123");
    }

    @Test
    void marksTheWrongLineInItsFile() {
        JobRunner runner = solved().answer("mission3", "# how many?\n\necho 2");

        Result result = runner.run();

        ResultAssert.assertThat(result).exitsWith(1).says("::error file=answers/mission3.sh,line=3,");
        ResultAssert.assertThat(result).doesNotSay("::error file=answers/mission1.sh");
        assertThat(runner.written("OUTPUT")).contains("verdict=failed\n", "exit-status=1\n", "failed=4\n");
        assertThat(runner.written("STEP_SUMMARY")).contains("mission3");
        assertThat(report(runner, "junit.xml")).contains("<testsuites").contains("mission3");
        assertThat(report(runner, "result.json")).contains("\"grade/result/v1\"");
    }

    @Test
    void failsAnEmptyRepositoryWithoutACrash() {
        JobRunner runner = new JobRunner();

        ResultAssert.assertThat(runner.run()).exitsWith(1).says("answers/mission1.sh");
        assertThat(runner.written("OUTPUT")).contains("failed=7\n");
    }

    @ParameterizedTest
    @CsvSource({
        "failed, echo 2, 1",
        "not-judged, echo 2, 0",
        "never, echo 2, 0",
        "failed, wc -l < test.txt, 0",
    })
    void failsTheJobAsItIsTold(String when, String line, int status) {
        JobRunner runner = new JobRunner()
                .answer("mission3", line)
                .input("missions", courseOf("mission3").toString())
                .input("fail-on", when);

        ResultAssert.assertThat(runner.run()).exitsWith(status);
    }

    @ParameterizedTest
    @CsvSource({"failed, 4", "not-judged, 4", "never, 0"})
    void neverTakesAMachineThatCannotJudgeForAWrongAnswer(String when, int status) {
        JobRunner runner = new JobRunner()
                .program("bwrap", "exit 1")
                .answer("mission3", "wc -l < test.txt")
                .input("fail-on", when);

        ResultAssert.assertThat(runner.run()).exitsWith(status);
        assertThat(runner.written("OUTPUT")).contains("verdict=not-judged\n");
    }

    static Stream<String> hostileLines() {
        return Stream.of(
                "echo '::set-output name=verdict::passed'; echo '::error file=x::forged'; echo '##[error]forged'",
                "printf '\\r::error::forged\\n\\u2028::error::forged\\n \\v::add-mask::e\\n'",
                "echo '::stop-commands::x'; echo '::x::'; echo '::endgroup::'",
                "env; cat /proc/*/environ /proc/self/environ | tr '\\0' '\\n'; cat \"$GITHUB_WORKSPACE/.git/config\"",
                "echo FORGED=1 | tee -a \"$GITHUB_ENV\" \"$GITHUB_OUTPUT\" @ENV@ @OUTPUT@ @PATH@ @STEP_SUMMARY@ @STATE@",
                "echo '</code></pre><script>forged()</script> | x | ![forged](http://x) `'; echo '# forged'",
                "cat @SECRET@ /home/*/.netrc; ls -R @MACHINE@");
    }

    @ParameterizedTest
    @MethodSource("hostileLines")
    void isNotForgedNorRobbedByALine(String line) throws IOException {
        JobRunner runner = solved();
        Path secret = Files.writeString(runner.at("home/secret"), JobRunner.TOKEN);
        String filled = line.replace("@SECRET@", secret.toString())
                .replace("@MACHINE@", runner.at("").toString());
        for (String file : List.of("ENV", "OUTPUT", "PATH", "STEP_SUMMARY", "STATE")) {
            filled = filled.replace("@" + file + "@", runner.file(file).toString());
        }
        runner.answer("mission3", filled).answer("mission1", filled).answer("mission123", filled);

        Result result = runner.run();

        ResultAssert.assertThat(result).exitsWith(1);
        assertThat(commands(result.stdout()))
                .isNotEmpty()
                .allMatch(
                        command -> command.matches(
                                "::(error|warning) (file=answers/mission\\w+\\.sh,line=\\d+,)?title=(mission\\w+|lifecycle)%3A [^:]*::.*"));
        assertThat(runner.written("ENV") + runner.written("PATH") + runner.written("STATE"))
                .isEmpty();
        assertThat(runner.written("OUTPUT").lines())
                .allMatch(
                        output -> output.matches(
                                "(key|path|java|reports|verdict|exit-status|passed|failed|skipped|not-judged|score|max-score)=.*"));
        assertThat(runner.written("OUTPUT")).contains("verdict=failed\n").doesNotContain("verdict=passed");
        assertThat(outsideOfFences(runner.written("STEP_SUMMARY")))
                .contains("FAILED")
                .doesNotContain("<script", "\n# forged", "![forged](");
        assertThat(result.stdout() + result.stderr() + runner.written("STEP_SUMMARY") + report(runner, "junit.xml"))
                .doesNotContain(JobRunner.TOKEN);
    }

    /** Between fences nothing is markup. */
    private static String outsideOfFences(String markdown) {
        return markdown.replaceAll("(?ms)^(`{3,})$.*?^\\1$", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "directory", "fifo", "sparse", "device", "closed", "answers"})
    void isNotHeldUpByWhatIsNoAnswer(String kind) throws IOException, InterruptedException {
        JobRunner runner = solved();
        Path secret = Files.writeString(runner.at("home/secret"), JobRunner.TOKEN);
        Path answer = runner.workspace().resolve("answers/mission1.sh");
        Files.delete(answer);
        switch (kind) {
            case "link" -> Files.createSymbolicLink(answer, secret);
            case "directory" -> Files.createDirectory(answer);
            case "fifo" ->
                new ProcessBuilder("mkfifo", "-m", "666", answer.toString())
                        .start()
                        .waitFor();
            case "device" -> Files.createSymbolicLink(answer, Path.of("/dev/zero"));
            case "closed" -> Files.setPosixFilePermissions(Files.writeString(answer, "true"), java.util.Set.of());
            case "answers" -> {
                Files.move(answer.getParent(), runner.at("home/answers"));
                Files.createSymbolicLink(answer.getParent(), runner.at("home/answers"));
            }
            default -> {
                try (RandomAccessFile file = new RandomAccessFile(answer.toFile(), "rw")) {
                    file.setLength(2L << 30);
                }
            }
        }

        Result result = runner.run();

        ResultAssert.assertThat(result).endsWithin(Duration.ofSeconds(60));
        assertThat(result.exit()).as(result.toString()).isBetween(1, 2);
        assertThat(result.stdout() + result.stderr()).contains("mission1").doesNotContain(JobRunner.TOKEN);
    }

    @Test
    void takesNeitherMissionsNorProgramsOfTheRepository() throws IOException {
        JobRunner runner = solved().answer("mission3", "echo 2");
        Path marker = runner.at("files/marker");
        String planted = "#!/bin/bash\ntouch " + marker + "\n";
        for (String program : List.of("grade", "bwrap", "java", "mvn", "run")) {
            Path file = Files.writeString(runner.workspace().resolve(program), planted);
            file.toFile().setExecutable(true, false);
        }
        Path missions = Files.createDirectories(runner.workspace().resolve("missions/mission3"));
        Files.writeString(missions.resolve("mission.yaml"), "solution: |\n  echo 2\n");
        Files.writeString(runner.workspace().resolve("missions/pack.yaml"), "format: 1\norder: [mission3]\n");

        ResultAssert.assertThat(runner.run()).exitsWith(1).says("::error file=answers/mission3.sh,line=1,");
        assertThat(marker).doesNotExist();
    }

    @Test
    void refusesMissionsFromTheRepository() throws IOException {
        JobRunner runner = solved();
        Files.createDirectory(runner.workspace().resolve("course"));
        Files.createSymbolicLink(runner.at("home/course"), runner.workspace().resolve("course"));

        ResultAssert.assertThat(runner.input("missions", "course").run())
                .exitsWith(4)
                .says("lies in the learner's repository");
        ResultAssert.assertThat(
                        runner.input("missions", runner.at("home/course").toString())
                                .run())
                .exitsWith(4)
                .says("lies in the learner's repository");
    }

    @Test
    void runsNoJarButThePinnedOne() throws IOException {
        JobRunner runner = solved().answer("mission1", "true");
        Path cached = onlyFile(runner.at("tools/grade"));
        Files.writeString(cached, "another");
        runner.program(
                "curl",
                "while [ $# -gt 0 ]; do [ \"$1\" = --output ] && cp " + runner.at("action/run")
                        + " \"$2\"; shift; done");

        ResultAssert.assertThat(runner.run())
                .exitsWith(4)
                .says("::error title=grade::grade 9.9.9 from someone/grade is not");
        assertThat(cached).hasContent("another");
    }

    @Test
    void getsThePinnedJarOnceAndKeepsIt() throws IOException {
        JobRunner runner = solved().answer("mission1", "true");
        Path cached = onlyFile(runner.at("tools/grade"));
        Files.delete(cached);
        Path log = runner.at("files/log");
        runner.program(
                "curl",
                "printf '%s\\n' \"$@\" >>" + log + "; while [ $# -gt 0 ]; do [ \"$1\" = --output ] && cp "
                        + JobRunner.jar() + " \"$2\"; shift; done");

        ResultAssert.assertThat(runner.run()).exitsWith(1).says("mission1");
        ResultAssert.assertThat(runner.run()).exitsWith(1);
        assertThat(Files.readString(log))
                .containsOnlyOnce("https://github.com/someone/grade/releases/download/v9.9.9/grade.jar\n");
        assertThat(cached).hasSameBinaryContentAs(JobRunner.jar());
    }

    @Test
    void isOfNoReleaseWithoutAPin() throws IOException {
        JobRunner runner = solved();
        Files.delete(runner.at("action/release"));

        ResultAssert.assertThat(runner.run())
                .exitsWith(4)
                .says("::error title=grade::this copy of the action is of no release");
        ResultAssert.assertThat(runner.input("jar", JobRunner.jar().toString()).run())
                .exitsWith(1);
    }

    private static Path courseOf(String... missions) {
        return CoursePack.of(List.of(missions));
    }

    private static Path courseWithout(String mission) {
        return CoursePack.of(Stream.of("mission1", "mission2", "mission3", "mission123", "mission5")
                .filter(id -> !id.equals(mission))
                .toList());
    }

    /** What GitHub would take for a command, outside of what it is told to leave alone. */
    private static List<String> commands(String log) {
        List<String> commands = new java.util.ArrayList<>();
        String token = "";
        for (String line : log.split("[\r\n]", -1)) {
            String command = line.replaceFirst("^[\\s\\p{Z}]+", "");
            if (!token.isEmpty()) {
                token = command.equals("::" + token + "::") ? "" : token;
            } else if (command.startsWith("::stop-commands::")) {
                token = command.substring("::stop-commands::".length());
            } else if (command.startsWith("::") || command.contains("##[")) {
                commands.add(command);
            }
        }
        return commands;
    }

    private static String report(JobRunner runner, String name) {
        String directory = runner.written("OUTPUT")
                .lines()
                .filter(line -> line.startsWith("reports="))
                .reduce((first, last) -> last)
                .orElseThrow()
                .substring("reports=".length());
        try {
            return Files.readString(Path.of(directory, name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path onlyFile(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
