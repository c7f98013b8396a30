package grade.xray;

import grade.sandbox.Tap;
import grade.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Measures a flow in constant memory, whatever goes through. Not thread-safe. */
final class Meter implements Tap {
    /** Bytes of a line that are looked at. */
    private static final int LONGEST_LINE = 4096;

    private final Watch watch;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final byte[] line = new byte[LONGEST_LINE];
    private int inLine;
    private boolean lineIsOpen;
    private long bytes;
    private long lineFeeds;

    Meter(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void take(byte[] taken, int length) {
        head.write(taken, 0, Math.min(length, Flow.HEAD - head.size()));
        bytes += length;
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (taken[i] == '\n') {
                keep(taken, from, i);
                endLine();
                lineFeeds++;
                from = i + 1;
            }
        }
        keep(taken, from, length);
        lineIsOpen |= from < length;
    }

    private void keep(byte[] taken, int from, int to) {
        int room = Math.min(to - from, LONGEST_LINE - inLine);
        System.arraycopy(taken, from, line, inLine, room);
        inLine += room;
    }

    private void endLine() {
        watch.line(new String(line, 0, inLine, StandardCharsets.ISO_8859_1));
        inLine = 0;
        lineIsOpen = false;
    }

    /** What was measured; nothing more comes. */
    Flow end() {
        long lines = lineFeeds;
        if (lineIsOpen) {
            endLine();
            lines++;
        }
        return new Flow(bytes, lines, Utf8.decode(head.toByteArray()));
    }
}
