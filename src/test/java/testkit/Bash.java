package testkit;

import grade.shell.ShellLine;
import grade.shell.ShellParser;
import grade.shell.treesitter.Natives;
import grade.shell.treesitter.TreeSitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The parser of bash, with its native code where the build puts it; and bash's own. */
public final class Bash {
    public static final ShellParser PARSER = new ShellParser(
            new TreeSitter(new Natives(Path.of("target", "native").toAbsolutePath(), Optional.empty())));

    private Bash() {}

    public static ShellLine parse(String line) {
        return PARSER.parse(line).orElseThrow(() -> new AssertionError("not parsed: " + line));
    }

    /** The line as bash prints it when it has parsed it, of which nothing runs; empty where bash does not take it. */
    public static Optional<String> printed(String line) {
        String function = "f() {\n:\n" + line + "\n}";
        try {
            Process bash = new ProcessBuilder("bash", "--norc", "-c", "eval \"$0\" && declare -f f", function)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            bash.getOutputStream().close();
            String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (bash.waitFor() != 0) {
                return Optional.empty();
            }
            String body = printed.substring(printed.indexOf('{') + 1, printed.lastIndexOf('}'));
            return Optional.of(body.replaceFirst("^\\s*:;?", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
