package grade.cli;

import grade.repository.NotFollowedException;
import grade.repository.Whereabouts;
import grade.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;

/**
 * A file that the steps of a job share, each adding to it: GITHUB_OUTPUT, GITHUB_STEP_SUMMARY. It stays open, since whoever
 * reads a pipe takes its first closing for the end.
 */
record SharedFile(Whereabouts where, String variable, SeekableByteChannel channel) implements Destination {
    /** Bytes that a pipe takes at once or not at all (PIPE_BUF, pipe(7)). */
    private static final int AT_ONCE = 4096;

    /** Makes sure that it can be added to, before the work that it will tell of. */
    static SharedFile open(Whereabouts where, String variable) {
        try {
            SeekableByteChannel channel = Patience.with(
                            () -> where.open(StandardOpenOption.CREATE, StandardOpenOption.APPEND))
                    .orElseThrow(() -> unread(where, variable));
            return new SharedFile(where, variable, channel);
        } catch (NotFollowedException e) {
            throw new UsageException(Message.of("usage-write-link", where.way(), e.getFile()));
        } catch (IOException e) {
            throw new UsageException(
                    Message.of("usage-report-shared", variable, where.way(), String.valueOf(e.getMessage())));
        }
    }

    private static UsageException unread(Whereabouts where, String variable) {
        return new UsageException(Message.of("usage-report-unread", variable, where.way(), Patience.SECONDS));
    }

    long size() throws IOException {
        return channel.size();
    }

    /** @throws UsageException if it is a pipe that nobody reads */
    @Override
    public void write(String text) throws IOException {
        String separator = !text.isEmpty() && endsWithinLine() ? "\n" : "";
        ByteBuffer bytes = ByteBuffer.wrap((separator + text).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            ByteBuffer part = bytes.slice().limit(Math.min(bytes.remaining(), AT_ONCE));
            int written = Patience.with(() -> channel.write(part)).orElseThrow(() -> unread(where, variable));
            bytes.position(bytes.position() + written);
        }
    }

    private boolean endsWithinLine() throws IOException {
        long size = size();
        if (size == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        try (SeekableByteChannel reading = where.open(StandardOpenOption.READ)) {
            return reading.position(size - 1).read(last) == 1 && last.get(0) != '\n';
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
