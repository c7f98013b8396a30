package grade.kakaotalk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A chat was asked for in which some trap would change nobody's result: more rows or people arm it. */
public final class UnarmedTrapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final EnumSet<Trap> traps;

    UnarmedTrapException(ChatSpec spec, Set<Trap> traps) {
        super(spec.rows() + " rows by " + spec.people() + " people are too few for the traps: "
                + traps.stream().map(Trap::id).collect(Collectors.joining(", ")));
        this.traps = EnumSet.copyOf(traps);
    }

    /** The traps that would change nothing. */
    public Set<Trap> traps() {
        return Collections.unmodifiableSet(traps);
    }
}
