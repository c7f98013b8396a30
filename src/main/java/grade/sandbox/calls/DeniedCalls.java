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

    /** MAP_SHARED, and with it MAP_SHARED_VALIDATE: mmap(2). */
    private static final int SHARED = 1;

    /** FALLOC_FL_KEEP_SIZE: fallocate(2). */
    private static final int KEEP_SIZE = 1;

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
            // What another process may use; 0 is the caller.
            call("prlimit64", 302, 261, Errno.EPERM, new Condition(0, Kind.HAS_BIT_OF, List.of(-1))),
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
            // Their buffers belong to no process, and without a network they lead nowhere.
            new DeniedCall("socket", 41, 198, Errno.EAFNOSUPPORT, Optional.empty()),
            new DeniedCall("socketpair", 53, 199, Errno.EAFNOSUPPORT, Optional.empty()),
            // Pages that stay when a process has let go of them, or of which a pipe holds more than it counts.
            call("mmap", 9, 222, Errno.EPERM, new Condition(3, Kind.HAS_BIT_OF, List.of(SHARED))),
            call("vmsplice", 278, 75),
            // Space that no size of a file shows, and what hangs on files beside their content.
            call("fallocate", 285, 47, Errno.EOPNOTSUPP, new Condition(1, Kind.HAS_BIT_OF, List.of(KEEP_SIZE))),
            new DeniedCall("setxattr", 188, 5, Errno.EOPNOTSUPP, Optional.empty()),
            new DeniedCall("lsetxattr", 189, 6, Errno.EOPNOTSUPP, Optional.empty()),
            new DeniedCall("fsetxattr", 190, 7, Errno.EOPNOTSUPP, Optional.empty()),
            new DeniedCall("setxattrat", 463, 463, Errno.EOPNOTSUPP, Optional.empty()),
            // Watches are the user's, who has few of them in whatever namespace; tail(1) looks again and again without.
            new DeniedCall("inotify_init", 253, DeniedCall.NONE, Errno.EMFILE, Optional.empty()),
            new DeniedCall("inotify_init1", 294, 26, Errno.EMFILE, Optional.empty()),
            call("fanotify_init", 300, 262));

    private DeniedCalls() {}

    private static DeniedCall call(String name, int onX86, int onArm) {
        return new DeniedCall(name, onX86, onArm, Errno.EPERM, Optional.empty());
    }

    private static DeniedCall call(String name, int onX86, int onArm, Errno errno, Condition when) {
        return new DeniedCall(name, onX86, onArm, errno, Optional.of(when));
    }
}
