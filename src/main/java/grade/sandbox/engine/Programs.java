package grade.sandbox.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a line can call by name: the programs that are visible inside, and builtins of bash(1). */
public final class Programs {
    private static final List<String> BUILTINS = List.of(
            "alias",
            "bg",
            "break",
            "builtin",
            "caller",
            "cd",
            "command",
            "continue",
            "declare",
            "dirs",
            "disown",
            "echo",
            "enable",
            "eval",
            "exec",
            "exit",
            "export",
            "false",
            "fg",
            "getopts",
            "hash",
            "help",
            "history",
            "jobs",
            "kill",
            "let",
            "local",
            "mapfile",
            "popd",
            "printf",
            "pushd",
            "pwd",
            "read",
            "readarray",
            "readonly",
            "return",
            "set",
            "shift",
            "shopt",
            "source",
            "test",
            "times",
            "trap",
            "true",
            "type",
            "typeset",
            "ulimit",
            "umask",
            "unalias",
            "unset",
            "wait");

    private Programs() {}

    /** What bash calls by name without a program. */
    public static List<String> builtins() {
        return BUILTINS;
    }

    /** Those of this machine that are on the PATH inside, where a line sees what is on this machine. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(BUILTINS);
        for (Path directory : Host.INSIDE_PATH) {
            try (DirectoryStream<Path> programs = Files.newDirectoryStream(directory)) {
                programs.forEach(program -> names.add(String.valueOf(program.getFileName())));
            } catch (IOException e) {
                // A directory that is not on this machine holds no programs.
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** The file on this machine that a name on the PATH inside leads to, links followed. */
    public static Optional<Path> file(String name) {
        for (Path directory : Host.INSIDE_PATH) {
            Path candidate = directory.resolve(name);
            if (Files.isRegularFile(candidate)) {
                try {
                    return Optional.of(candidate.toRealPath());
                } catch (IOException e) {
                    // Removed while we looked.
                }
            }
        }
        return Optional.empty();
    }
}
