package grade.report;

import grade.sandbox.Limits;
import grade.wording.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The limits of a mission in words, as far as they are not the usual ones. */
final class LimitWords {
    private static final long KIB = 1024;
    private static final long MIB = 1024 * KIB;

    private final Wording wording;
    private final List<String> words = new ArrayList<>();

    private LimitWords(Wording wording) {
        this.wording = wording;
    }

    static List<String> of(Limits limits, Wording wording) {
        Limits usual = Limits.DEFAULT;
        LimitWords words = new LimitWords(wording);
        words.add("limit-time", seconds(limits.wall()), seconds(usual.wall()));
        words.add("limit-cpu", seconds(limits.cpu()), seconds(usual.cpu()));
        words.add("limit-memory", size(limits.memory()), size(usual.memory()));
        words.add("limit-processes", count(limits.processes()), count(usual.processes()));
        words.add("limit-files", count(limits.files()), count(usual.files()));
        words.add("limit-file-size", size(limits.fileSize()), size(usual.fileSize()));
        words.add("limit-disk", size(limits.disk()), size(usual.disk()));
        words.add("limit-output", size(limits.output()), size(usual.output()));
        return words.words;
    }

    private void add(String key, String limit, String usual) {
        if (!limit.equals(usual)) {
            words.add(wording.say(key, limit));
        }
    }

    private static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3);
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    private static String size(long bytes) {
        if (bytes % MIB == 0) {
            return bytes / MIB + " MiB";
        }
        return bytes % KIB == 0 ? bytes / KIB + " KiB" : bytes + " B";
    }
}
