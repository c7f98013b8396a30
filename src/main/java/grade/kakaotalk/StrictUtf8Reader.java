package grade.kakaotalk;

import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 without its byte order mark; unlike the JDK's own reader it can tell the line of a byte that is not UTF-8. */
final class StrictUtf8Reader extends Reader {
    private static final int BYTES = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    private boolean ended;
    private long line = 1;

    StrictUtf8Reader(InputStream in) throws IOException {
        this.in = in;
        byte[] head = in.readNBytes(3);
        boolean marked = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        bytes.put(head, 0, marked ? 0 : head.length).flip();
    }

    /** Give it room for two characters at least: some do not fit into one. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            var result = decoder.decode(bytes, chars, ended);
            int count = chars.position() - offset;
            if (count > 0) {
                countLines(target, offset, count);
                return count;
            }
            if (result.isError()) {
                throw new ChatFormatException(
                        line, Message.of("export-encoding", Integer.toHexString(bytes.get(bytes.position()) & 0xFF)));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    private void countLines(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '\n') {
                line++;
            }
        }
    }

    /** Leaves the stream open: it is its owner's. */
    @Override
    public void close() {}
}
