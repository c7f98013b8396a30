package grade.sandbox.calls;

import java.util.Optional;
import java.util.stream.Stream;

/** A kind of machine on which system calls are known by their numbers. */
public enum Architecture {
    X86_64("amd64", 0xC000003E),
    AARCH64("aarch64", 0xC00000B7);

    private final String javaName;
    private final int auditNumber;

    Architecture(String javaName, int auditNumber) {
        this.javaName = javaName;
        this.auditNumber = auditNumber;
    }

    /** By the name that Java has for it, {@code os.arch}. */
    public static Optional<Architecture> named(String javaName) {
        return Stream.of(values())
                .filter(architecture -> architecture.javaName.equals(javaName))
                .findFirst();
    }

    public String javaName() {
        return javaName;
    }

    /** AUDIT_ARCH_... of linux/audit.h, by which the kernel says whose table a number is from (seccomp(2)). */
    int auditNumber() {
        return auditNumber;
    }
}
