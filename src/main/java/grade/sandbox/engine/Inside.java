package grade.sandbox.engine;

import grade.sandbox.Limits;
import java.util.ArrayList;
import java.util.List;

/** What a line finds inside, whatever confines it: where things are, its environment, and the shell in front of it. */
public final class Inside {
    public static final String WORKSPACE = "/work";
    public static final String NOTES = "/run/grade/notes";
    public static final String STUBS = "/run/grade/stubs";
    public static final String HOME = "/home/learner";

    /** {@code NAME=value}, and nothing else. */
    public static final List<String> ENVIRONMENT = List.of(
            "PATH=/usr/bin:/usr/sbin:/bin:/sbin:" + STUBS,
            "HOME=" + HOME,
            "USER=learner",
            "LOGNAME=learner",
            "LANG=C.UTF-8",
            "LC_ALL=C.UTF-8",
            "TZ=UTC",
            "TERM=dumb",
            "TMPDIR=/tmp");

    /**
     * Runs as process 1 and ends the sandbox when it ends. The line's shell is its child, because process 1 ignores
     * signals sent to itself. Its own standard error, where bash reports a child killed by a signal, goes to the notes
     * and not to the learner's. Where a limit cannot be set the line does not run; of files it may have open, fewer will
     * do as well.
     */
    private static final String FIRST_PROCESS = String.join(
            "\n",
            "exec 3>&2 2>" + NOTES,
            "ulimit -n 256 2>/dev/null",
            "ulimit -c 0 -u \"$2\" -f \"$3\" -v \"$4\" -t \"$5\" || exit",
            "echo " + Notes.STARTED + " >&2",
            "/bin/bash -c \"$1\" bash 2>&3 3>&-",
            "status=$?",
            "echo \"" + Notes.ENDED + "$status\" >&2",
            "times >&2",
            "exit \"$status\"");

    private Inside() {}

    /** Where the pipe of a tap is. */
    public static String tap(int number) {
        return NOTES + Slot.tapSuffix(number);
    }

    /**
     * The command of process 1.
     *
     * @param moreProcesses how many more than the limit setrlimit(2) lets be, where something else refuses first
     */
    public static List<String> firstProcess(String line, Limits limits, int moreProcesses) {
        List<String> command =
                new ArrayList<>(List.of("/bin/bash", "--norc", "--noprofile", "-c", FIRST_PROCESS, "grade", line));
        command.addAll(List.of(
                Integer.toString(limits.processes() + moreProcesses),
                Long.toString(limits.fileSize() / 1024),
                Long.toString(limits.memory() / 1024),
                Long.toString(limits.cpu().toSeconds())));
        return command;
    }
}
