package grade.shell.treesitter;

import grade.cache.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The native code of the parser, which can only be loaded from files. They are taken from where the build unpacked them,
 * or laid into the user's cache; never into a shared temporary directory. Whatever is loaded is, byte for byte, what the
 * program itself carries.
 *
 * @param unpacked where the build puts them
 * @param cache where they may be laid; empty where there is no such place
 */
public record Natives(Path unpacked, Optional<Path> cache) {
    /** Names of architectures by Java's. */
    private static final String INTEL = "amd64";

    /** The directory to load from; empty where this machine has none, or no code of its kind exists. */
    Optional<Path> directory(String architecture) {
        List<String> names = names(architecture);
        try {
            if (holds(unpacked, names)) {
                return Optional.of(unpacked);
            }
            // Between our look and their being loaded, nobody else must be able to exchange them.
            if (cache.isEmpty() || !places(cache.get()).allMatch(Kept::prepare)) {
                return Optional.empty();
            }
            if (!holds(cache.get(), names)) {
                lay(cache.get(), names);
            }
            return cache.filter(directory -> Files.isDirectory(directory));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stream<Path> places(Path directory) {
        return Stream.of(directory.resolveSibling(""), directory, directory.resolve("lib"));
    }

    private static List<String> names(String architecture) {
        String kind = architecture.equals(INTEL) ? "x86_64" : architecture;
        return List.of("lib/" + kind + "-linux-gnu-tree-sitter.so", "lib/" + kind + "-linux-gnu-tree-sitter-bash.so");
    }

    private static boolean holds(Path directory, List<String> names) throws IOException {
        for (String name : names) {
            Path file = directory.resolve(name);
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), own(name))) {
                return false;
            }
        }
        return true;
    }

    /** Files appear whole, since another process may be about to load them. */
    private static void lay(Path directory, List<String> names) throws IOException {
        for (String name : names) {
            Path file = directory.resolve(name);
            Path fresh = Files.createTempFile(directory.resolve("lib"), "new", "");
            try {
                Files.write(fresh, own(name));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static byte[] own(String name) throws IOException {
        try (InputStream bytes = Natives.class.getResourceAsStream("/" + name)) {
            if (bytes == null) {
                throw new IOException("no " + name);
            }
            return bytes.readAllBytes();
        }
    }
}
