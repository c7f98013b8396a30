package blackbox;

import static testkit.ResultAssert.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.GradeCli;
import testkit.User;

/**
 * Lines may name their standard streams as files. Opened by name, a stream is asked who may open it, which one that was
 * handed down never is: as root, lines run as another user than who made it.
 */
@Execution(ExecutionMode.CONCURRENT)
final class StreamsByNameIT {
    private static final String PACK = TinyPack.of(
            "languages: [en]",
            "task: Print what is in f three times.",
            "files: { f: \"2\\n3\\n\" }",
            "stdin: \"2\\n3\\n\"",
            "solution: |",
            "  cat f f f",
            "rejected:",
            "  - answer: |",
            "      true",
            "    because: main/stdout");

    static Stream<Arguments> lines() {
        return User.Kind.available().stream()
                .flatMap(kind -> Stream.of(
                                "cat f > /dev/stdout && cp f /dev/stdout && awk '{ print > \"/dev/fd/1\" }' f",
                                "cat f >> /proc/self/fd/1 && tee /dev/stderr < f && sed 'w /dev/stdout' -n f",
                                "echo told > /dev/stderr && { ls none 2> /dev/fd/2 || cat f f f; }",
                                "cat /dev/stdin > /dev/stdout && cat f f",
                                "[ $(wc -l < /dev/fd/0) = 2 ] && cat f f f",
                                "diff /dev/stdin f && cat f f | cat /dev/stdin f > /dev/stdout")
                        .map(line -> Arguments.of(line, kind)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("lines")
    void areThere(String line, User.Kind kind) {
        assertThat(GradeCli.as(kind.user()).run("m", "--missions", PACK, "-c", line, "--no-notes", "--format", "json"))
                .exitsWith(0)
                .doesNotSay("Permission denied");
    }
}
