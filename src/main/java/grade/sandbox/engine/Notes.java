package grade.sandbox.engine;

import grade.text.Utf8;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pipe on which a run leaves notes: stubs the names of refused programs, process 1 how its child died and what it
 * used. A line can write there too, but only to its own harm, and cannot read or erase: inside, the pipe is write-only.
 */
public final class Notes implements Closeable {
    /** The note of process 1 that everything is set up and the line comes next. */
    static final String STARTED = "started";

    static final String ENDED = "ended ";
    private static final String REFUSED = "refused ";
    private static final Pattern TIMES =
            Pattern.compile("(\\d{1,6})m(\\d{1,2})\\.(\\d{3})s (\\d{1,6})m(\\d{1,2})\\.(\\d{3})s");

    private final RandomAccessFile pipe;
    private final FileInputStream in;

    /** Opens for reading and writing, which does not wait for another end (fifo(7)). */
    Notes(Path pipe) throws IOException {
        this.pipe = new RandomAccessFile(pipe.toFile(), "rw");
        this.in = new FileInputStream(this.pipe.getFD());
    }

    /** The shell command by which a stub leaves its note. */
    static String refusing(String program, String notes) {
        return "printf '" + REFUSED + "%s\\n' \"" + program + "\" > " + notes;
    }

    /** Whether there are any; takes none out. */
    boolean areWaiting() throws IOException {
        return in.available() > 0;
    }

    /** Takes out all notes, without waiting for more. Call when the run is over. */
    List<String> drain() throws IOException {
        StringBuilder notes = new StringBuilder();
        for (int waiting = in.available(); waiting > 0; waiting = in.available()) {
            byte[] bytes = new byte[waiting];
            int read = in.read(bytes);
            notes.append(Utf8.decode(Arrays.copyOf(bytes, read)));
        }
        return notes.toString().lines().toList();
    }

    /** Why process 1 did not come to start the line; empty where it did, for nothing else can have written before it. */
    static Optional<String> whyNotStarted(List<String> notes) {
        String first = notes.isEmpty() ? "" : notes.get(0);
        return first.equals(STARTED) ? Optional.empty() : Optional.of(first);
    }

    /**
     * What process 1 says the line's shell exited with; empty where it did not come to say so. A line can forge it, to no
     * other effect than exiting with that status has.
     */
    public static OptionalInt exitCode(List<String> notes) {
        return notes.stream()
                .filter(note -> note.matches(ENDED + "\\d{1,3}"))
                .mapToInt(note -> Integer.parseInt(note.substring(ENDED.length())))
                .reduce((first, last) -> last);
    }

    static List<String> refused(List<String> notes) {
        return notes.stream()
                .filter(note -> note.startsWith(REFUSED))
                .map(note -> note.substring(REFUSED.length()))
                .distinct()
                .toList();
    }

    /**
     * Whether bash reported that a signal killed the line's shell: a status over 128 alone may be the line's own. Bash
     * reports neither SIGINT, SIGTERM nor SIGPIPE; a line that dies of these counts as having exited with 128 + signal.
     */
    static boolean tellOfSignal(List<String> notes) {
        return notes.stream().anyMatch(note -> note.startsWith("grade: line "));
    }

    /** Processor time of the line and all that it waited for. */
    static Duration processorTime(List<String> notes) {
        return notes.isEmpty() ? Duration.ZERO : parse(notes.get(notes.size() - 1));
    }

    private static Duration parse(String times) {
        Matcher matcher = TIMES.matcher(times);
        if (!matcher.matches()) {
            return Duration.ZERO;
        }
        return Duration.ofMinutes(number(matcher, 1) + number(matcher, 4))
                .plusSeconds(number(matcher, 2) + number(matcher, 5))
                .plusMillis(number(matcher, 3) + number(matcher, 6));
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
