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
record SharedFile(Whereabouts where, SeekableByteChannel channel) implements Destination {
    /** Makes sure that it can be added to, before the work that it will tell of. */
    static SharedFile open(Whereabouts where, String variable) {
        try {
            return new SharedFile(where, where.open(StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (NotFollowedException e) {
            throw new UsageException(Message.of("usage-write-link", where.way(), e.getFile()));
        } catch (IOException e) {
            throw new UsageException(
                    Message.of("usage-report-shared", variable, where.way(), String.valueOf(e.getMessage())));
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    @Override
    public void write(String text) throws IOException {
        String separator = !text.isEmpty() && endsWithinLine() ? "\n" : "";
        ByteBuffer bytes = ByteBuffer.wrap((separator + text).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
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
