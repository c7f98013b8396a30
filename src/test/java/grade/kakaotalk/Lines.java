package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.text.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of our own that bash runs as they are, outside of any sandbox. */
final class Lines {
    private static final String END = "\036";

    private Lines() {}

    /** What each prints, run in a directory; one shell for all of them, since starting it is what costs time. */
    static List<String> outputs(List<String> lines, Path directory) throws IOException, InterruptedException {
        String script = lines.stream()
                .map(line -> "( " + line + "\n); printf '\\036'\n")
                .collect(Collectors.joining());
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process bash = builder.start();
        String outputs = Utf8.decode(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor()).isZero();
        return Stream.of(outputs.split(END, -1)).limit(lines.size()).toList();
    }
}
