package grade.sandbox.engine;

import grade.sandbox.Execution;
import grade.sandbox.Tools;
import grade.wording.Message;
import java.io.IOException;
import java.util.Set;

/** What confines lines. {@link LiveSandbox} does everything else. Implementations are safe for several threads. */
public interface Engine {
    /** As reports name it, with its version. */
    String name();

    Tools tools();

    /** Whether a run begins in some hundredths of a second. */
    boolean isQuick();

    /** Names of all programs that a line can call inside, builtins of bash too. */
    Set<String> programs();

    /** Where a line finds the pipes of its taps, as a shell reads it. */
    String taps();

    /** Prepares one run, which begins with the command. */
    Confinement confine(Execution execution) throws IOException;

    /** Why no line was begun, told from all that was printed on standard error until then. */
    Message explain(String printed);

    /** Gives up what it keeps on the host; nothing runs any more. */
    void close();
}
