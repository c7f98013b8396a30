package grade.xray;

/**
 * What went through one place of a pipeline. Hostile: the line can write there by itself.
 *
 * @param lines one without a line feed at the end among them
 * @param head the first bytes as text (see {@link grade.text.Utf8}), at most {@link #HEAD} of them
 */
public record Flow(long bytes, long lines, String head) {
    /** Bytes of a flow that are kept. */
    public static final int HEAD = 4096;
}
