package grade.sandbox.calls;

import java.util.Optional;

/**
 * A system call that no line needs.
 *
 * @param onX86 its number in asm/unistd_64.h
 * @param onArm its number in asm-generic/unistd.h, which aarch64 uses, or {@link #NONE}
 * @param errno what the caller is told
 * @param when which of these calls are denied; all, where empty
 */
public record DeniedCall(String name, int onX86, int onArm, Errno errno, Optional<Condition> when) {
    /** The number of a call that is not there. */
    public static final int NONE = -1;

    /** Its number there. */
    public int number(Architecture architecture) {
        return switch (architecture) {
            case X86_64 -> onX86;
            case AARCH64 -> onArm;
        };
    }
}
