package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.GradeCli;
import testkit.Result;

/** What the README shows is what happens. */
final class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("```(sh|console)\n(.*?)```", Pattern.DOTALL);

    private record Block(String language, String text) {}

    private static List<Block> blocks() throws Exception {
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
        List<Block> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    /** Each command of the sessions with what it prints. */
    static Stream<List<String>> steps() throws Exception {
        return blocks().stream()
                .filter(block -> block.language().equals("console"))
                .flatMap(block -> Stream.of(block.text().split("(?m)^\\$ ")))
                .filter(step -> !step.isBlank())
                .map(step -> List.of(step.substring(0, step.indexOf('\n')), step.substring(step.indexOf('\n') + 1)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void showsASessionAsItIs(List<String> step) {
        Result result = GradeCli.inEnglish().shell("grade() { \"$0\" \"$@\"; }; " + step.get(0));

        assertThat(result.stdout() + result.stderr()).isEqualTo(step.get(1));
    }

    @Test
    void gradesAMissionWithItsFirstCommand() throws Exception {
        String command = blocks().get(0).text().strip();

        assertThat(command).startsWith(".ci/setup && ./grade ");
        Result result = GradeCli.inEnglish().in(Path.of("").toAbsolutePath()).shell(command);
        assertThat(result.exit()).as(result.toString()).isZero();
        assertThat(result.stdout()).startsWith("PASSED  mission3");
    }

    @Test
    void runsTheTestsWithItsSecondCommandAsCiDoes() throws Exception {
        String command = blocks().get(1).text().strip();

        assertThat(command).isEqualTo("mvn verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify\n");
    }

    @Test
    void isShort() throws Exception {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
    }
}
