package grade.sandbox;

/**
 * Takes what flows through one place of a line while it runs. It is called by one thread, and has taken all when
 * {@link Sandbox#run} returns. The line can write to it by itself, so that what it takes is hostile and proves nothing.
 */
public interface Tap {
    /**
     * Takes the next bytes.
     *
     * @param bytes used again after the call
     * @param length how many of them are meant, from the first on
     */
    void take(byte[] bytes, int length);
}
