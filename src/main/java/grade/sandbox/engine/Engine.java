package grade.sandbox.engine;

import grade.sandbox.Execution;
import grade.sandbox.Tools;
import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /** The file inside that a name of a program leads to, links followed; empty where there is none. */
    Optional<Path> program(String name);

    /** Where inside the pipe for notes is, as a shell reads it. */
    String notes();

    /** Adds to the files that all runs share what only this engine needs; called once, before the first run. */
    void furnish(Path shared) throws IOException;

    /** Prepares one run, which begins with the command. */
    Confinement confine(Slot slot, Stubs stubs, Execution execution) throws IOException;

    /** Why no line was begun, told from all that the engine printed about a line that prints nothing. */
    Message explain(String printed);

    /**
     * The command that makes it forget the runs of one shared directory, all of whose processes were killed together with
     * ours; empty where it remembers none.
     */
    List<String> cleanup(Path shared);

    /** Gives up what it keeps for slots; nothing runs any more. */
    void close();
}
