package grade.sandbox;

import java.util.Locale;

/** Something that a run has a limit of; see {@link Limits}. */
public enum Limit {
    TIME,
    CPU,
    MEMORY,
    PROCESS,
    FILE_SIZE,
    FILE_COUNT,
    DISK,
    OUTPUT;

    /** As in results: {@code time-limit}, {@code file-size-limit}, ... */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-limit";
    }
}
