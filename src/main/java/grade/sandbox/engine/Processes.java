package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.exec.CommandLine;
import org.apache.commons.exec.DefaultExecutor;
import org.apache.commons.exec.ExecuteStreamHandler;
import org.apache.commons.exec.ProcessDestroyer;

/** The one place where processes are started. */
public final class Processes {
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
        CommandLine line = new CommandLine(Path.of(command.get(0)));
        command.subList(1, command.size()).forEach(argument -> line.addArgument(argument, false));
        DefaultExecutor executor = DefaultExecutor.builder()
                .setExecuteStreamHandler(streams)
                .setWorkingDirectory(Path.of("/"))
                .get();
        executor.setExitValues(null);
        executor.setProcessDestroyer(owner);
        return executor.execute(line, Map.of());
    }
}
