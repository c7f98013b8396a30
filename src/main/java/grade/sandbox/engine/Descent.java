package grade.sandbox.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process and all that it and its children started, by proc(5), {@code /proc/PID/task/TID/children}. */
final class Descent {
    private Descent() {}

    /** Their numbers, the process itself first; those that end meanwhile, or hide what is theirs, may be missing. */
    static List<Long> of(long root) {
        List<Long> found = new ArrayList<>(List.of(root));
        for (int next = 0; next < found.size(); next++) {
            addChildren(found.get(next), found);
        }
        return found;
    }

    private static void addChildren(long parent, List<Long> found) {
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(parent), "task"))) {
            for (Path thread : threads) {
                for (String pid : children(thread).split(" ", -1)) {
                    if (!pid.isBlank()) {
                        found.add(Long.valueOf(pid));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It has ended.
        }
    }

    private static String children(Path thread) throws IOException {
        return new String(Files.readAllBytes(thread.resolve("children")), StandardCharsets.US_ASCII);
    }
}
