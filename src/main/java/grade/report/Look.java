package grade.report;

/**
 * How a terminal shows text.
 *
 * @param colour whether colours and bold may be used; they never carry a meaning alone
 * @param columns width of a line; kept between 40 and 200
 */
public record Look(boolean colour, int columns) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;
    private static final int WIDEST_PROSE = 100;

    public Look {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** Sentences are hard to read across a very wide window. */
    int proseColumns() {
        return Math.min(columns, WIDEST_PROSE);
    }
}
