package grade.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** How far several streams have been read, one after another. */
final class Progress {
    private final LongConsumer shown;
    private long done;

    /** @param shown is told how many bytes have been read */
    Progress(LongConsumer shown) {
        this.shown = shown;
    }

    /** A stream that counts. */
    InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = in.read();
                add(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = in.read(bytes, offset, length);
                add(Math.max(0, read));
                return read;
            }
        };
    }

    private void add(int bytes) {
        done += bytes;
        shown.accept(done);
    }
}
