package grade.sandbox.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Threads for tasks that block, as many as are needed, which keep no process from ending. */
public final class Pumps {
    private Pumps() {}

    public static ExecutorService open() {
        return Executors.newCachedThreadPool(daemon("pump"));
    }

    static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
