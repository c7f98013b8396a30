package grade.shell;

/**
 * A part of a line, in bytes of its UTF-8.
 *
 * @param start of its first byte, from 0
 * @param end behind its last byte
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    Span shifted(int bytes) {
        return new Span(start + bytes, end + bytes);
    }
}
