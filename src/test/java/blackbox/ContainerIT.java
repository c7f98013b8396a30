package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Mark;
import testkit.Podman;
import testkit.Remains;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Running;
import testkit.User;

/** {@code --sandbox container} with a real podman, as root. */
@Tag("consumers")
final class ContainerIT {
    private static final Duration GRACE = Duration.ofSeconds(20);

    @SuppressWarnings("NullAway.Init")
    private static Podman podman;

    @BeforeAll
    static void open() {
        podman = Podman.open();
    }

    @AfterAll
    static void close() {
        podman.close();
    }

    @AfterEach
    void leavesNoContainer() {
        assertThat(podman.containers()).isEmpty();
    }

    private static GradeCli grade() {
        return podman.with(GradeCli.as(User.Kind.ROOT.user()));
    }

    private static Result run(String... arguments) {
        String[] whole = Stream.concat(Stream.of(arguments), Stream.of("--sandbox", "container"))
                .toArray(String[]::new);
        return grade().run(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mission1 | echo 'Hi!!!!!!' > test.txt                         | passed",
                "mission1 | echo 'Hi!' > test.txt                              | failed",
                "mission2 | echo kkkkkk >> test.txt                            | passed",
                "mission3 | wc -l < test.txt                                   | passed",
                "mission3 | echo 2                                             | failed",
                "mission3 | exit 125                                           | failed",
                "mission3 | exit 127                                           | failed",
            })
    void judgesAsAnySandboxDoes(String mission, String line, String verdict) {
        Result result = run(mission, "-c", line, "--format", "json");

        ResultAssert.assertThat(result)
                .exitsWith(verdict.equals("passed") ? 0 : 1)
                .doesNotComplain();
        Object json = Json.parse(result.stdout());
        assertThat(Json.at(json, "missions", 0, "verdict")).isEqualTo(verdict);
        assertThat(Json.at(json, "sandbox").toString()).matches("podman [0-9.]+ grade-test@sha256:[0-9a-f]{64}");
        assertThat(Json.at(json, "tools", "bash").toString()).matches("[0-9.]+");
    }

    @Test
    void feedsStandardInputAndKeepsTheStreamsApart() {
        Result result = run("mission3", "-c", "cat; echo to-out; echo to-err >&2; seq 20000 | tail -n 1");

        ResultAssert.assertThat(result).exitsWith(1).says("to-out", "20000");
    }

    @Test
    void lendsAnOwnExportThatNoLineCanChange() {
        GradeCli grade = grade();
        Path export = OwnExports.MAC_CSV.write(grade.directory(), "a, \"b\" c.csv", OwnExports.MAC_CSV.text());
        String line =
                "for f in *.csv; do rm -f \"$f\"; echo x >> \"$f\"; done 2> /dev/null; [ -e 'a, \"b\" c.csv' ] && "
                        + OwnExports.MAC_CSV.rightLine();
        String[] arguments = {"mission5", "--data", export.toString(), "-c", line, "--sandbox", "container"};

        ResultAssert.assertThat(grade.run(arguments)).exitsWith(0);
        assertThat(export).hasContent(OwnExports.MAC_CSV.text());
        assertThat(export.toFile().setReadable(false, false) && export.toFile().setReadable(true, true))
                .isTrue();
        ResultAssert.assertThat(grade.run(arguments)).exitsWith(4).says("As root, lines run as another user");
    }

    @Test
    void runsTheExamplesOfADocument() {
        String document = Documents.console("$ echo one > f; cat f", "one")
                + Documents.console("$ rm -rf -- * /tmp/* 2> /dev/null; ls")
                + Documents.console("$ exit 7")
                + Documents.console("$ vi f")
                + Documents.console("$ printf 'a\\nb\\n' | wc -l", "3");
        String pack = Documents.examples(2);

        Result result = grade().reading(document).run("m", "-", "--missions", pack, "--sandbox", "container");

        ResultAssert.assertThat(result)
                .exitsWith(1)
                .doesNotComplain()
                .says("ended the shell", "not allowed here: vi", "expected", "3");
    }

    @Test
    void looksIntoAPipeline() {
        Result result = run("xray", "mission3", "-c", "cat test.txt | grep . | wc -l");

        ResultAssert.assertThat(result)
                .exitsWith(1)
                .says("1 │ cat test.txt", "2 lines, 16 bytes", "2 │ grep .", "3 │ wc -l");
    }

    @ParameterizedTest
    @CsvSource({"INT,130,1500", "TERM,143,1500", "TERM,143,700", "INT,130,3000"})
    void leavesNothingWhenItIsEndedFromOutside(String signal, int exit, int after) {
        Remains remains = Remains.sinceNow();
        String mark = Mark.next();
        String line = "trap '' INT TERM HUP; (setsid sleep 100." + mark + " &) ; sleep 100." + mark;
        try (Running running = grade().start("mission1", "-c", line, "--sandbox", "container")) {
            Running.pause(Duration.ofMillis(after));
            if (signal.equals("INT")) {
                running.signalGroup(signal);
            } else {
                running.signal(signal);
            }

            ResultAssert.assertThat(running.await(Duration.ofSeconds(15)))
                    .exitsWith(exit)
                    .printsNothing();
            assertThat(Remains.processesMarked(mark, GRACE)).isEmpty();
            assertThat(remains.directories(GRACE)).isEmpty();
        }
    }

    @Test
    void leavesNothingForLongWhenItIsKilled() {
        String mark = Mark.next();
        try (Running running = grade().start("mission1", "-c", "sleep 100." + mark, "--sandbox", "container")) {
            Running.pause(Duration.ofSeconds(4));
            running.signal("KILL");

            assertThat(running.await(GRACE).exit()).isEqualTo(137);
            assertThat(Remains.processesMarked(mark, Duration.ofSeconds(20))).isEmpty();
            for (int waited = 0; waited < 10 && !podman.containers().isEmpty(); waited++) {
                Running.pause(Duration.ofSeconds(1));
            }
        }
    }

    @Test
    void doctorFindsIt() {
        Result result = grade().run("doctor");

        assertThat(result.stdout()).contains("[ ok ]  container: podman ").contains("ran a line (--sandbox container)");
    }
}
