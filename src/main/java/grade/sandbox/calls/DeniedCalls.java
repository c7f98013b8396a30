package grade.sandbox.calls;

import grade.sandbox.calls.Condition.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The system calls that are denied, each number once; all others are left to the kernel. What a call does is written in
 * its manual page in section 2; why there is a list of denied calls and none of allowed ones, in decision 5.
 */
public final class DeniedCalls {
    /**
     * CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET of linux/sched.h. Not NEWTIME: clone(2) takes
     * that bit for one of the signal's.
     */
    private static final int NEW_NAMESPACE = 0x7E020000;

    /** Type into a terminal: ioctl_tty(2), ioctl_console(2). */
    private static final List<Integer> TIOCSTI_AND_TIOCLINUX = List.of(0x5412, 0x541C);

    private static final List<Integer> UNIX_INET_AND_INET6 = List.of(1, 2, 10);

    public static final List<DeniedCall> ALL = List.of(
            // New namespaces and mounts: the way to most of what the kernel otherwise keeps for root.
            call("unshare", 272, 97),
            call("setns", 308, 268),
            call("clone", 56, 220, Errno.EPERM, new Condition(0, Kind.HAS_BIT_OF, List.of(NEW_NAMESPACE))),
            // Its flags lie in memory, where a filter cannot look. Told that there is none, libc falls back to clone.
            new DeniedCall("clone3", 435, 435, Errno.ENOSYS, Optional.empty()),
            call("mount", 165, 40),
            call("umount2", 166, 39),
            call("pivot_root", 155, 41),
            call("open_tree", 428, 428),
            call("open_tree_attr", 467, 467),
            call("move_mount", 429, 429),
            call("fsopen", 430, 430),
            call("fsconfig", 431, 431),
            call("fsmount", 432, 432),
            call("fspick", 433, 433),
            call("mount_setattr", 442, 442),
            call("open_by_handle_at", 304, 265),
            // Keys belong to a user, in whatever namespace, and outlive the process.
            call("keyctl", 250, 219),
            call("add_key", 248, 217),
            call("request_key", 249, 218),
            // Other processes' memory and files: process 1 of the sandbox is grade's.
            call("ptrace", 101, 117),
            call("process_vm_readv", 310, 270),
            call("process_vm_writev", 311, 271),
            call("pidfd_getfd", 438, 438),
            call("kcmp", 312, 272),
            // What the kernel tells of the whole machine.
            call("syslog", 103, 116),
            call("perf_event_open", 298, 241),
            // Where most ways to break out through a defect of the kernel begin.
            call("bpf", 321, 280),
            call("userfaultfd", 323, 282),
            call("io_uring_setup", 425, 425),
            call("io_uring_enter", 426, 426),
            call("io_uring_register", 427, 427),
            // Memory that no limit of a process bounds.
            call("memfd_create", 319, 279),
            call("memfd_secret", 447, 447),
            call("shmget", 29, 194),
            call("shmat", 30, 196),
            call("shmctl", 31, 195),
            call("shmdt", 67, 197),
            call("semget", 64, 190),
            call("semop", 65, 193),
            call("semtimedop", 220, 192),
            call("semctl", 66, 191),
            call("msgget", 68, 186),
            call("msgsnd", 69, 189),
            call("msgrcv", 70, 188),
            call("msgctl", 71, 187),
            call("mq_open", 240, 180),
            call("mq_unlink", 241, 181),
            call("mq_timedsend", 242, 182),
            call("mq_timedreceive", 243, 183),
            call("mq_notify", 244, 184),
            call("mq_getsetattr", 245, 185),
            call("ioctl", 16, 29, Errno.EPERM, new Condition(1, Kind.ONE_OF, TIOCSTI_AND_TIOCLINUX)),
            call("socket", 41, 198, Errno.EAFNOSUPPORT, new Condition(0, Kind.NONE_OF, UNIX_INET_AND_INET6)),
            call("socketpair", 53, 199, Errno.EAFNOSUPPORT, new Condition(0, Kind.NONE_OF, UNIX_INET_AND_INET6)));

    private DeniedCalls() {}

    private static DeniedCall call(String name, int onX86, int onArm) {
        return new DeniedCall(name, onX86, onArm, Errno.EPERM, Optional.empty());
    }

    private static DeniedCall call(String name, int onX86, int onArm, Errno errno, Condition when) {
        return new DeniedCall(name, onX86, onArm, errno, Optional.of(when));
    }
}
