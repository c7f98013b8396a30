package grade.cli;

import java.io.PrintStream;

/** How far something long has come, in the last line of a terminal; nothing where standard error is none. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDEST = 40;
    private static final int PERCENT_COLUMNS = 8;
    private static final int MOST = 100;

    private final PrintStream err;
    private final boolean shown;
    private final int cells;
    private final long total;
    private int percent = -1;

    /** @param total how much there is to do, at least 1 */
    ProgressBar(Surroundings surroundings, long total) {
        this.err = surroundings.err();
        this.shown = surroundings.isTerminal("err");
        this.cells = Math.max(1, Math.min(WIDEST, surroundings.columns() - PERCENT_COLUMNS));
        this.total = total;
    }

    /** Shows it, where that makes a difference. */
    void show(long done) {
        int now = (int) (done * MOST / total);
        if (shown && now != percent) {
            percent = now;
            int full = cells * now / MOST;
            err.print("\r[" + "#".repeat(full) + ".".repeat(cells - full) + "] " + now + "%");
            err.flush();
        }
    }

    /** Leaves an empty line. */
    @Override
    public void close() {
        if (percent >= 0) {
            err.print("\r" + " ".repeat(cells + PERCENT_COLUMNS - 1) + "\r");
            err.flush();
        }
    }
}
