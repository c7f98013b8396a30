package testkit;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Digits that only one call of grade has in its arguments, to know by which processes are its. They can stand behind the
 * point of a number of seconds.
 */
public final class Mark {
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (100_000_000 + ProcessHandle.current().pid() % 80_000 * 10_000));

    private Mark() {}

    public static String next() {
        return Integer.toString(NEXT.getAndIncrement());
    }
}
