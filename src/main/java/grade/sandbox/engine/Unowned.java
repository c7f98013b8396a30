package grade.sandbox.engine;

import org.apache.commons.exec.ProcessDestroyer;

/** The owner of a trusted program that ends by itself: nobody needs to kill it. */
public enum Unowned implements ProcessDestroyer {
    INSTANCE;

    @Override
    public boolean add(Process process) {
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
