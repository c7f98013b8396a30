package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Whom a program runs as.
 *
 * @param prefix what makes a command run as this user
 * @param uid the user's number
 * @param alone whether nothing but one test runs as this user, so that any process of it is that test's
 */
public record User(List<String> prefix, int uid, boolean alone) {
    private static final int OWN = ownUid();
    private static final boolean CAN_BE_ROOT = OWN == 0 || Command.succeeds("sudo", "-n", "true");
    /** Numbers that no two tests of this machine share: far above accounts, a thousand for each virtual machine. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (1_000_000 + ProcessHandle.current().pid() % 100_000 * 1000));

    public User {
        prefix = List.copyOf(prefix);
    }

    /** The users that can be had here. */
    public enum Kind {
        ROOT,
        UNPRIVILEGED;

        /** Both where we are root or may become it, else only our own. */
        public static List<Kind> available() {
            return Stream.of(values())
                    .filter(kind -> kind == UNPRIVILEGED || CAN_BE_ROOT)
                    .toList();
        }

        /** A user of this kind; where we are root, an unprivileged one is new each time. */
        public User user() {
            if (this == ROOT) {
                return new User(OWN == 0 ? List.of() : List.of("sudo", "-n", "--"), 0, false);
            }
            return OWN == 0 ? fresh() : own();
        }
    }

    public static User own() {
        return new User(List.of(), OWN, false);
    }

    private static User fresh() {
        int uid = NEXT.getAndIncrement();
        String id = Integer.toString(uid);
        return new User(List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups", "--"), uid, true);
    }

    private static int ownUid() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
