package grade.sandbox.engine;

import grade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.apache.commons.exec.CommandLine;
import org.apache.commons.exec.DefaultExecutor;
import org.apache.commons.exec.ExecuteStreamHandler;
import org.apache.commons.exec.ExecuteWatchdog;
import org.apache.commons.exec.ProcessDestroyer;

/** The one place where processes are started. */
public final class Processes {
    /** Trusted programs that only say who they are take milliseconds. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private static final long ANSWER_BYTES = 64 * 1024;

    private Processes() {}

    /**
     * Starts a program with an empty environment and waits for it, both in the calling thread: {@code bwrap
     * --die-with-parent} follows the thread that started it (prctl(2), PR_SET_PDEATHSIG), so it must outlive the
     * program.
     *
     * @param command an absolute path and arguments, each passed as it is
     * @param owner is given the process as soon as it runs
     * @return the exit status, 128 + signal where a signal ended it
     */
    public static int run(List<String> command, ExecuteStreamHandler streams, ProcessDestroyer owner)
            throws IOException {
        return run(command, Map.of(), streams, owner);
    }

    /** As above, with this environment. */
    public static int run(
            List<String> command, Map<String, String> environment, ExecuteStreamHandler streams, ProcessDestroyer owner)
            throws IOException {
        DefaultExecutor executor = executor(streams);
        executor.setProcessDestroyer(owner);
        return executor.execute(line(command), environment);
    }

    /** As above, and ends it where it takes longer, perhaps because what it talks to does not answer. */
    public static int run(
            List<String> command, Map<String, String> environment, ExecuteStreamHandler streams, Duration longest)
            throws IOException {
        DefaultExecutor executor = executor(streams);
        executor.setWatchdog(ExecuteWatchdog.builder().setTimeout(longest).get());
        return executor.execute(line(command), environment);
    }

    /**
     * What a trusted program prints on both streams; nothing where it cannot be started, fails or does not end within five
     * seconds, or we are about to end.
     */
    public static String ask(List<String> command, Executor pumps) {
        CappedOutput output = new CappedOutput(pumps, "", ANSWER_BYTES, () -> {});
        try {
            return run(command, Map.of(), output, LONGEST_ANSWER) == 0 ? output.stdout() + output.stderr() : "";
        } catch (IOException | SandboxException | RejectedExecutionException e) {
            return "";
        }
    }

    private static DefaultExecutor executor(ExecuteStreamHandler streams) {
        DefaultExecutor executor = DefaultExecutor.builder()
                .setExecuteStreamHandler(streams)
                .setWorkingDirectory(Path.of("/"))
                .get();
        executor.setExitValues(null);
        return executor;
    }

    private static CommandLine line(List<String> command) {
        CommandLine line = new CommandLine(Path.of(command.get(0)));
        command.subList(1, command.size()).forEach(argument -> line.addArgument(argument, false));
        return line;
    }
}
