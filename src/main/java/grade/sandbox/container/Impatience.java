package grade.sandbox.container;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.exec.ProcessDestroyer;

/** The owner of a program that ends by itself, unless what it talks to does not answer. */
enum Impatience implements ProcessDestroyer {
    INSTANCE;

    private static final long LONGEST_WAIT_SECONDS = 60;

    @Override
    public boolean add(Process process) {
        CompletableFuture<Process> unused = process.onExit()
                .orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                // Not when it has ended: that would close its streams before they are read.
                .exceptionally(late -> process.destroyForcibly());
        return true;
    }

    @Override
    public boolean remove(Process process) {
        return true;
    }

    @Override
    public int size() {
        return 0;
    }
}
