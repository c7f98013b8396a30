package grade.sandbox.bubblewrap;

import grade.sandbox.Execution;
import grade.sandbox.engine.Inside;
import java.util.ArrayList;
import java.util.List;

/**
 * A place beside its workspace where a line may write: a file system in memory, empty at first and gone with the run, which
 * itself refuses more than its size. All of them together are less than half of what a workspace may hold by default.
 */
enum Area {
    SHARED_MEMORY("/dev/shm", 4 << 20),
    TEMPORARY("/tmp", 16 << 20),
    HOME(Inside.HOME, 4 << 20);

    /** What a workspace has more than its limit, so that reaching that can be seen. */
    private static final long MORE = 4 << 20;

    private final String inside;
    private final int size;

    /** @param size bytes */
    Area(String inside, int size) {
        this.inside = inside;
        this.size = size;
    }

    String inside() {
        return inside;
    }

    /**
     * What makes it.
     *
     * @param isBounded whether bwrap can bound it; where it cannot, it is watched
     */
    List<String> options(Execution execution, boolean isBounded) {
        // Programs that sort what is given keep parts of it in temporary files.
        long given = this == TEMPORARY ? execution.start().bytesGiven() : 0;
        return memory(inside, size + given, isBounded);
    }

    /** What makes the workspace. */
    static List<String> workspace(Execution execution, boolean isBounded) {
        return memory(Inside.WORKSPACE, execution.limits().disk() + MORE, isBounded);
    }

    /** What makes a place for pipes of taps. */
    static List<String> taps(boolean isBounded) {
        return memory(Inside.TAPS, 1 << 16, isBounded);
    }

    private static List<String> memory(String inside, long size, boolean isBounded) {
        List<String> options = new ArrayList<>();
        if (isBounded) {
            options.addAll(List.of("--size", Long.toString(size)));
        }
        options.addAll(List.of("--tmpfs", inside));
        return options;
    }
}
