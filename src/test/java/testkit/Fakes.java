package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/** Programs that stand for others, each alone in a directory that is to come first on the PATH. */
public final class Fakes {
    /** Where the real one is on every machine that grade installs it on. */
    public static final String BWRAP = "/usr/bin/bwrap";

    private Fakes() {}

    /** A bwrap that is a script of sh. */
    public static Path bwrap(String script) {
        return program("bwrap", ("#!/bin/sh\n" + script + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The real bwrap, but for options that it does not know: neither its help names them nor does it take them. */
    public static Path olderBwrap(String... missing) {
        String options = String.join("|", missing);
        String expressions = List.of(missing).stream()
                .map(option -> "-e '/^ *" + option + " /d; /^ *" + option + "$/d'")
                .collect(Collectors.joining(" "));
        return bwrap(String.join(
                "\n",
                "case $1 in",
                "  --version) echo 'bubblewrap 0.4.1'; exit ;;",
                "  --help) " + BWRAP + " --help | sed " + expressions + "; exit ;;",
                "esac",
                "for argument; do",
                "  case $argument in",
                "    --) break ;;",
                "    " + options + ") echo \"bwrap: Unknown option $argument\" >&2; exit 1 ;;",
                "  esac",
                "done",
                "exec " + BWRAP + " \"$@\""));
    }

    /** A program of any kind. */
    public static Path program(String name, byte[] content) {
        Path directory = Scratch.directory("fake");
        Path file = directory.resolve(name);
        try {
            Files.write(file, content);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
