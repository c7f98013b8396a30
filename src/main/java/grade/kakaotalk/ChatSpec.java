package grade.kakaotalk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What chat to make up.
 *
 * @param rows records in the file, notices and all years together, 20 to 10,000,000
 * @param people senders who have a name, 1 to 1,000
 * @param realistic whether years, media, commas, notices and long messages come as often as in a real export
 */
public record ChatSpec(int rows, int people, Set<Trap> traps, Dialect dialect, boolean realistic) {
    public static final int MIN_ROWS = 20;
    public static final int MAX_ROWS = 10_000_000;
    public static final int MAX_PEOPLE = 1_000;

    public ChatSpec {
        if (rows < MIN_ROWS || rows > MAX_ROWS) {
            throw new IllegalArgumentException("rows must be " + MIN_ROWS + " to " + MAX_ROWS + ": " + rows);
        }
        if (people < 1 || people > MAX_PEOPLE) {
            throw new IllegalArgumentException("people must be 1 to " + MAX_PEOPLE + ": " + people);
        }
        EnumSet<Trap> ordered = EnumSet.noneOf(Trap.class);
        ordered.addAll(traps);
        traps = Collections.unmodifiableSet(ordered);
    }

    /** A chat as the macOS client exports it, and no more in it than the traps bring. */
    public ChatSpec(int rows, int people, Set<Trap> traps) {
        this(rows, people, traps, Dialect.MAC_CSV, false);
    }

    /** The same chat, larger or smaller. */
    ChatSpec resized(int otherRows, int otherPeople) {
        return new ChatSpec(otherRows, otherPeople, traps, dialect, realistic);
    }

    boolean has(Trap trap) {
        return traps.contains(trap);
    }

    /** How many people write. */
    public int senders() {
        return has(Trap.TWO_PEOPLE) ? Math.min(people, 2) : people;
    }

    boolean hasOtherYears() {
        return realistic || has(Trap.OTHER_YEARS) || has(Trap.YEAR_IN_MESSAGE) || has(Trap.YEAR_IN_NAME);
    }
}
