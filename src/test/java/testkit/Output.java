package testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads a stream of a program to its end in a thread of its own and keeps the start. */
final class Output {
    private static final int KEPT = 4 << 20;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread reader;
    private long read;

    Output(InputStream from) {
        reader = new Thread(() -> drain(from));
        reader.setDaemon(true);
        reader.start();
    }

    /** What was read; bytes that are no UTF-8 as U+E000, which is no character of anybody. */
    synchronized String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith("\uE000")
                    .decode(ByteBuffer.wrap(kept.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("malformed input is replaced", e);
        }
    }

    synchronized long size() {
        return read;
    }

    /** Waits for the end: a process that outlived the program may hold the stream open. */
    void await(Duration limit) throws InterruptedException {
        reader.join(limit.toMillis());
    }

    private void drain(InputStream from) {
        byte[] buffer = new byte[64 << 10];
        try (from) {
            for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException e) {
            // The program was killed and its stream with it.
        }
    }

    private synchronized void keep(byte[] buffer, int count) {
        read += count;
        kept.write(buffer, 0, Math.min(count, KEPT - kept.size()));
    }
}
