package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testkit.GradeCli;
import testkit.Json;
import testkit.Mark;
import testkit.Remains;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Scratch;
import testkit.User;

/** Runs do not add up to anything that is left. */
final class ManyRunsIT {
    private static final int CASES = 100;

    @Test
    void leavesNothingAfterManyRunsAtOnce() throws IOException {
        for (User.Kind kind : User.Kind.available()) {
            Remains remains = Remains.sinceNow();
            String mark = Mark.next();
            String line = "setsid sleep 100." + mark + " & echo safe; mkdir -p left/behind; : > /tmp/left";

            Result result = GradeCli.as(kind.user())
                    .run("many", "--missions", missions().toString(), "--jobs", "8", "--format", "json", "-c", line);

            ResultAssert.assertThat(result).exitsWith(0).doesNotComplain();
            assertThat((List<?>) Json.at(Json.parse(result.stdout()), "missions", 0, "cases"))
                    .hasSize(CASES);
            assertThat(Remains.processesMarked(mark, Duration.ofSeconds(20))).isEmpty();
            assertThat(remains.directories(Duration.ofSeconds(20))).isEmpty();
        }
    }

    private static Path missions() throws IOException {
        Path pack = Scratch.directory("many");
        Scratch.file(pack.resolve("pack.yaml"), "format: 1\nname: Many\nlanguages: [en]\norder: [many]\n");
        Path mission = Files.createDirectory(pack.resolve("many"));
        Scratch.file(
                mission.resolve("mission.yaml"),
                """
                format: 1
                id: many
                title: Many cases
                task: Print the word safe.
                solution: |
                  echo safe
                rejected:
                  - answer: |
                      true
                    because: case-0/stdout
                cases:
                """
                        + IntStream.range(0, CASES)
                                .mapToObj(i -> "  - id: case-" + i + "\n")
                                .collect(Collectors.joining()));
        return pack;
    }
}
