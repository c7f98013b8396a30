package grade.sandbox.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.apache.commons.exec.ExecuteStreamHandler;

/**
 * A process that outlives this one, and after a SIGKILL does what we cannot do any more: it kills what still runs and
 * removes our temporary directory. {@code bwrap --die-with-parent} alone does not suffice, for bwrap and its child ask for
 * that signal (prctl(2), PR_SET_PDEATHSIG) some time after they start. Of its standard input only we have the other end,
 * which the kernel closes when we end, however we end.
 */
final class Survivor implements ExecuteStreamHandler {
    /**
     * A line of input is the word that nothing is left to do; the end of input is our death. What a run consists of names
     * the directory among its mounts, its arguments or its environment, the survivor itself only without the slash behind. Nothing is found
     * twice in a row when also what was just being started is gone. An engine that keeps books about its runs is told before,
     * so that it ends them in order, and after, about those that were just being started.
     */
    private static final String SCRIPT = """
            read -r _ && exit
            exec >/dev/null 2>&1
            PATH=/usr/bin:/bin
            forget() { [ $# -eq 1 ] || (shift; exec "$@"); }
            forget "$@"
            name=${1##*/}
            quiet=0
            round=0
            while [ $quiet -lt 2 ] && [ $round -lt 100 ]; do
              round=$((round + 1))
              found=$(cd /proc && printf '/%s/' "$name" | grep -alF -f - [0-9]*/mountinfo [0-9]*/cmdline [0-9]*/environ)
              if [ -z "$found" ]; then
                quiet=$((quiet + 1))
              else
                quiet=0
              fi
              for file in $found; do
                kill -KILL "${file%%/*}"
              done
              sleep 0.05
            done
            forget "$@"
            find /sys/fs/cgroup -depth -type d -name "*-$name-*" -exec rmdir {} \\;
            chmod -R -- u+rwX "$1"
            rm -rf -- "$1"
            """;

    private final CompletableFuture<OutputStream> input = new CompletableFuture<>();

    private final boolean released;

    /** @param released whether to work at once */
    private Survivor(boolean released) {
        this.released = released;
    }

    /**
     * Starts the survivor of a directory, and returns when it lives.
     *
     * @param cleanup see {@link Engine#cleanup}
     */
    static Survivor of(Path directory, Host host, List<String> cleanup, Executor pumps) throws IOException {
        Survivor survivor = new Survivor(false);
        List<String> command = command(directory, host, cleanup);
        pumps.execute(() -> survivor.run(command));
        try {
            survivor.input.join();
            return survivor;
        } catch (CompletionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    /** Does at once for a directory whose owner is dead what its survivor would have done, and outlives us with it. */
    static void replace(Path directory, Host host, List<String> cleanup) throws IOException {
        Processes.run(command(directory, host, cleanup), new Survivor(true), Unowned.INSTANCE);
    }

    /** A session of its own: a signal to our process group or from our terminal does not reach it. */
    private static List<String> command(Path directory, Host host, List<String> cleanup) {
        List<String> command = new ArrayList<>(List.of(
                host.need("setsid").toString(),
                host.need("sh").toString(),
                "-c",
                SCRIPT,
                "grade",
                directory.toString()));
        command.addAll(cleanup);
        return command;
    }

    private void run(List<String> command) {
        try {
            Processes.run(command, this, Unowned.INSTANCE);
        } catch (IOException e) {
            input.completeExceptionally(e);
        }
    }

    /** Sends it home: nothing runs any more and the directory is gone. */
    void dismiss() throws IOException {
        try (OutputStream stream = input.join()) {
            stream.write("\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Lets it do its work now. */
    void release() {
        try {
            input.join().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setProcessInputStream(OutputStream stream) {
        input.complete(stream);
        if (released) {
            release();
        }
    }

    @Override
    public void setProcessErrorStream(InputStream stream) {
        // It prints nothing.
    }

    @Override
    public void setProcessOutputStream(InputStream stream) {
        // It prints nothing.
    }

    @Override
    public void start() {
        // Nothing is to be pumped.
    }

    @Override
    public void stop() {
        // Nothing was pumped.
    }
}
