package grade.sandbox.engine;

import grade.sandbox.SandboxException;
import grade.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machine outside the sandbox: where its programs are and as whom we run.
 *
 * @param path directories to look for programs in
 * @param rooms the one directory in which graders of this user keep what must stand on the host
 * @param uid our own user
 * @param architecture as Java names it: {@code amd64}, {@code aarch64}
 */
public record Host(List<Path> path, Path rooms, int uid, String architecture) {
    /**
     * Whom root becomes before anything is confined: to the file system, user 0 in a namespace stays user 0. Not 65534,
     * for which some file systems reserve blocks; no range of Debian's policy (9.2.2) hands this one out.
     */
    public static final int UNPRIVILEGED = 64_321;

    /** Where a line inside the sandbox finds programs; {@code /usr} is all that is visible. */
    static final List<Path> INSIDE_PATH =
            Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin").map(Path::of).toList();

    private static final Pattern EFFECTIVE_USER = Pattern.compile("Uid:\\s+\\d+\\s+(\\d+)\\s.*");

    public Host {
        path = List.copyOf(path);
    }

    /** This machine, as an environment describes it. */
    public static Host of(Map<String, String> environment) {
        Stream<Path> named = Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .filter(directory -> directory.startsWith("/"))
                .map(Path::of);
        int uid = ownUid();
        return new Host(
                Stream.concat(named, INSIDE_PATH.stream()).distinct().toList(),
                rooms(environment, uid),
                uid,
                System.getProperty("os.arch", ""));
    }

    /** Never where others may put something under the name first. Lines of root are run by somebody who sees no home of root. */
    private static Path rooms(Map<String, String> environment, int uid) {
        if (uid == 0) {
            return Path.of("/run/grade");
        }
        String home = environment.getOrDefault("HOME", "/");
        Path cache = Path.of(environment.getOrDefault("XDG_CACHE_HOME", home + "/.cache"));
        return Stream.of("TMPDIR", "XDG_RUNTIME_DIR")
                .map(name -> Path.of(environment.getOrDefault(name, "")))
                .filter(directory -> directory.isAbsolute() && isOf(uid, directory))
                .findFirst()
                .orElse(cache.resolve("grade"))
                .resolve("grade-rooms");
    }

    private static boolean isOf(int uid, Path directory) {
        try {
            return Files.getAttribute(directory, "unix:uid").equals(uid)
                    && !isOpen(directory, PosixFilePermission.OTHERS_WRITE)
                    && !isOpen(directory, PosixFilePermission.GROUP_WRITE);
        } catch (IOException e) {
            return false;
        }
    }

    public boolean isRoot() {
        return uid == 0;
    }

    /** Whom workspaces belong to outside, where it is not our own user. */
    public OptionalInt owner() {
        return isRoot() ? OptionalInt.of(UNPRIVILEGED) : OptionalInt.empty();
    }

    /** What a command begins with so that root does not run it as root. */
    public static List<String> asUnprivilegedUser(Path setpriv) {
        String id = Integer.toString(UNPRIVILEGED);
        return List.of(setpriv.toString(), "--reuid", id, "--regid", id, "--clear-groups", "--");
    }

    /** Whether whoever lines run as can read a file: as root, they run as somebody else. */
    public boolean letsRead(Path file) {
        return letsReadMounted(file) && (!isRoot() || isReached(file));
    }

    /** The same where somebody else finds the way to the file. */
    public boolean letsReadMounted(Path file) {
        return isRoot() ? isOpen(file, PosixFilePermission.OTHERS_READ) : Files.isReadable(file);
    }

    private static boolean isReached(Path file) {
        return Stream.iterate(file.getParent(), Objects::nonNull, Path::getParent)
                .allMatch(directory -> isOpen(directory, PosixFilePermission.OTHERS_EXECUTE));
    }

    private static boolean isOpen(Path path, PosixFilePermission permission) {
        try {
            return Files.getPosixFilePermissions(path).contains(permission);
        } catch (IOException e) {
            return false;
        }
    }

    public Optional<Path> find(String program) {
        return path.stream()
                .map(directory -> directory.resolve(program))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * The program of that name.
     *
     * @throws SandboxException if it is not there, with the package that has it
     */
    public Path need(String program) {
        return find(program)
                .orElseThrow(
                        () -> new SandboxException(Message.of("sandbox-program-missing", program, packageOf(program))));
    }

    private static String packageOf(String program) {
        return switch (program) {
            case "bwrap" -> "bubblewrap";
            case "setpriv", "setsid" -> "util-linux";
            case "sh" -> "dash";
            case "bash" -> "bash";
            default -> "coreutils";
        };
    }

    /** The effective user, second of those that proc(5) lists. */
    private static int ownUid() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.map(EFFECTIVE_USER::matcher)
                    .filter(Matcher::matches)
                    .map(line -> Integer.valueOf(line.group(1)))
                    .findFirst()
                    .orElseThrow();
        } catch (NoSuchFileException e) {
            throw new SandboxException(Message.of("sandbox-not-linux"), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
