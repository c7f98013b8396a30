package grade.sandbox.engine;

import grade.sandbox.Execution;
import grade.sandbox.Limits;
import java.util.ArrayList;
import java.util.List;

/** What a line finds inside, whatever confines it: where things are, its environment, and the shell in front of it. */
public final class Inside {
    public static final String WORKSPACE = "/work";
    public static final String TAPS = "/run/grade/taps";
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

    /** Opens the pipe in which process 1 hears itself, where it has not come with one on descriptor 4. */
    public static final String OPEN_PIPE = "exec 4<> <(:)\n";

    /** The end of process 1 where its death takes the room with it: it is killed when the room has been read. */
    public static final String STAY = "read -r _ <&4";

    /** The end of process 1 where the room stays. */
    public static final String LEAVE = "exit 0";

    /**
     * Runs as process 1 and ends the sandbox when it ends. The line's shell is its child, because process 1 ignores
     * signals sent to itself. Where a limit cannot be set the line does not run; of open files and waiting signals, fewer will
     * do as well. Signals of refused programs wait until the line is over, and nothing that the line does takes one back.
     *
     * <p>It makes the files, so that they belong to whoever the line runs as. Then it waits for a word that nothing inside
     * knows, or for the end of its input, with which it ends: so whoever started it has surely come so far. What it says at
     * the end stands between two lines with that word, and by then nothing else can write there.
     */
    private static final String FIRST_PROCESS = """
            exec 3>&2
            @START
            for ((i = 0; i < $4; i++)); do mkfifo -m 600 -- "$3/$i" || exit; done
            for path in "${@:9}"; do
              case $path in
                */) mkdir -p -- "$path" ;;
                *) : >"$path" ;;
              esac || exit
            done
            exec 2>&4
            refused=
            for ((i = 0; i < $2; i++)); do trap "refused+=$i," $((@SIGNAL + i)); done
            echo ready >&3
            IFS= read -r word || exit
            @ENVIRONMENT/bin/bash -c -- "$1" bash 2>&3 3>&- 4>&-
            status=$?
            @KILL
            echo "$word" >&4
            how=ended
            while IFS= read -r text <&4 && [ "$text" != "$word" ]; do
              case $text in *'grade: line '*) how=killed ;; esac
            done
            printf '\\n%s %s %s %s\\n' "$word" "$status" "$how" "$refused" >&3
            times >&3
            echo "$word" >&3
            @END
            """;

    /** What process 1 of a container or sandbox does before, and after. */
    private static final String SET_LIMITS = """
            ulimit -n 256 2>/dev/null
            ulimit -i 512 2>/dev/null
            ulimit -c 0 -f "$5" -t "$6" -u "$7" -v "$8" || exit""";

    private static final String END_ALL = "while kill -KILL -1 2>/dev/null; do :; done";

    private Inside() {}

    /**
     * The command of process 1, which is the only one that is not killed by a signal to all.
     *
     * @param moreProcesses how many more than the limit setrlimit(2) lets be, where something else refuses first
     * @param start {@link #OPEN_PIPE} or nothing
     * @param end {@link #STAY} or {@link #LEAVE}
     */
    public static List<String> firstProcess(Execution execution, int moreProcesses, String start, String end) {
        List<String> command = new ArrayList<>(List.of("/bin/bash", "--norc", "--noprofile", "-c"));
        command.add(shell(start + SET_LIMITS, "", END_ALL, end));
        command.add("grade");
        command.addAll(arguments(execution, TAPS, moreProcesses));
        return command;
    }

    /**
     * What runs in front of the line.
     *
     * @param start what it does first
     * @param environment what stands before the line's shell
     * @param endAll ends everything else that runs
     * @param end what it does when it has told all
     */
    public static String shell(String start, String environment, String endAll, String end) {
        return FIRST_PROCESS
                .replace("@START", start)
                .replace("@SIGNAL", Integer.toString(Stubs.FIRST_SIGNAL))
                .replace("@ENVIRONMENT", environment)
                .replace("@KILL", endAll)
                .replace("@END", end);
    }

    /** What it is given: the line, numbers, where taps are, and the names of files to make. */
    public static List<String> arguments(Execution execution, String taps, int moreProcesses) {
        Limits limits = execution.limits();
        List<String> arguments = new ArrayList<>(List.of(
                execution.line(),
                Integer.toString(Stubs.signals(execution.forbidden())),
                taps,
                Integer.toString(execution.taps().size()),
                Long.toString(limits.fileSize() / 1024),
                Long.toString(limits.cpu().toSeconds()),
                Integer.toString(limits.processes() + moreProcesses),
                Long.toString(limits.memory() / 1024)));
        arguments.addAll(Workspace.paths(execution.start()));
        return arguments;
    }
}
