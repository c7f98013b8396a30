package testkit;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that was started, in a session and process group of its own; closing kills the group. */
public final class Running implements AutoCloseable {
    private static final Duration STREAMS_CLOSE = Duration.ofSeconds(1);

    private final User user;
    private final List<String> command;
    private final long began = System.nanoTime();
    private final Process process;
    private final Output stdout;
    private final Output stderr;

    private Running(User user, List<String> command, Process process) {
        this.user = user;
        this.command = List.copyOf(command);
        this.process = process;
        this.stdout = new Output(process.getInputStream());
        this.stderr = new Output(process.getErrorStream());
    }

    /** Starts a program with exactly these arguments; the environment is for the command to set. */
    public static Running start(User user, List<String> command) {
        return start(user, command, ProcessBuilder.Redirect.from(new File("/dev/null")));
    }

    /** Starts a program that {@link #write} can be used on. */
    public static Running startToWriteTo(User user, List<String> command) {
        return start(user, command, ProcessBuilder.Redirect.PIPE);
    }

    private static Running start(User user, List<String> command, ProcessBuilder.Redirect input) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(user.prefix());
        whole.addAll(command);
        try {
            return new Running(
                    user, whole, new ProcessBuilder(whole).redirectInput(input).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it printed so far. */
    public String printed() {
        return stdout.text();
    }

    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        try {
            OutputStream to = process.getOutputStream();
            to.write(bytes);
            to.flush();
        } catch (IOException e) {
            // It ended without reading, as programs may.
        }
    }

    void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It ended without reading, as programs may.
        }
    }

    /** Sends a signal to the program alone. */
    public void signal(String signal) {
        kill(signal, Long.toString(pid()));
    }

    /** Sends a signal to the program and its children, as Ctrl-C at a terminal does. */
    public void signalGroup(String signal) {
        kill(signal, "-" + pid());
    }

    /** Waits for the end. */
    public Result await(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
                throw new AssertionError("did not end within " + limit + ":\n" + result(-1));
            }
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            stdout.await(STREAMS_CLOSE);
            stderr.await(STREAMS_CLOSE);
            return new Result(command, process.exitValue(), stdout.text(), stderr.text(), stdout.size(), took);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits until it printed a text after a number of characters, and says how many it has printed by then. */
    public int awaitPrinted(String text, int after) {
        for (long waited = 0; waited < 60_000; waited += 20) {
            int at = printed().indexOf(text, after);
            if (at >= 0) {
                return at + text.length();
            }
            if (!isAlive()) {
                break;
            }
            pause(Duration.ofMillis(20));
        }
        throw new AssertionError("did not print \"" + text + "\" after " + after + " characters:\n" + result(-1));
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            signalGroup("KILL");
        }
    }

    private Result result(int exit) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new Result(command, exit, stdout.text(), stderr.text(), stdout.size(), took);
    }

    private void kill(String signal, String target) {
        List<String> whole = new ArrayList<>(user.prefix());
        whole.addAll(List.of("bash", "-c", "kill -s \"$0\" -- \"$1\"", signal, target));
        Command.status(whole);
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
