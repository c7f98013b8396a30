import grade.kakaotalk.ChatTally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Started by src/bench/chat-ranking, which says what it measures. */
final class ChatRanking {
    private static final int WARM_UP = 3;

    private final Path export;

    private ChatRanking(Path export) {
        this.export = export;
    }

    public static void main(String[] arguments) throws Exception {
        ChatRanking bench = new ChatRanking(Path.of(arguments[1]));
        if (arguments[0].equals("once")) {
            bench.rank();
        } else {
            bench.compare(Integer.parseInt(arguments[2]));
        }
    }

    private void compare(int rounds) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            rank();
        }
        long[] theirs = new long[rounds];
        long[] ours = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            theirs[i] = mawk();
            ours[i] = rank();
        }
        System.out.printf(
                "  ranking        %6.0f ms, mawk %6.0f ms, ratio %.2f (medians of %d)%n",
                median(ours) / 1e6, median(theirs) / 1e6, median(ours) / (double) median(theirs), rounds);
    }

    private long rank() throws IOException {
        long began = System.nanoTime();
        try (InputStream in = Files.newInputStream(export)) {
            if (ChatTally.of(in).strict(2021).top(3).size() != 3) {
                throw new IllegalStateException("not three");
            }
        }
        return System.nanoTime() - began;
    }

    private long mawk() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process mawk = new ProcessBuilder("mawk", "-F,", "{c[$2]++}", export.toString()).start();
        if (mawk.waitFor() != 0) {
            throw new IllegalStateException("mawk failed");
        }
        return System.nanoTime() - began;
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
