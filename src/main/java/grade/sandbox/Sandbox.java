package grade.sandbox;

import java.util.Set;

/** A place where a line of bash runs without harm. Implementations are safe for use by several threads at once. */
public interface Sandbox {
    /**
     * Runs one line on a fresh workspace and waits until nothing of it is left running.
     *
     * @throws SandboxException if this machine could not run it: then nothing of the line ran, or what ran proves
     *     nothing
     */
    Run run(Execution execution);

    /** What confines the line, with its version, as reports name it: {@code bubblewrap 0.8.0}. */
    String name();

    /** Versions of the programs that a line will meet here. */
    Tools tools();

    /**
     * Where a line finds the pipe of one of its taps, as a shell reads it.
     *
     * @param number of the tap in its execution, from 0
     */
    String tap(int number);

    /** Whether a run begins so soon that failures may be explained by many more; false where each takes a second. */
    boolean isQuick();

    /** Names of all programs that a line can call here, builtins of bash too. */
    Set<String> programs();
}
