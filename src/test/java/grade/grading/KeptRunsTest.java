package grade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import grade.sandbox.Entry;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptRunsTest {
    private static final Run RUN = new Run(
            new Ending.Exited(3),
            "out\n한글\udcff",
            "err",
            new Snapshot(
                    new TreeMap<>(Map.of(
                            "f", new Entry.RegularFile("rw-r--r--", 2, Optional.of("x\n")),
                            "closed", new Entry.RegularFile("---------", 9, Optional.empty()),
                            "d", new Entry.Directory("rwxr-xr-x"),
                            "l", new Entry.Link("/etc/passwd"),
                            "p", new Entry.Special())),
                    false),
            List.of(),
            Duration.ZERO);

    @TempDir
    Path directory;

    @Test
    void recallsARunAsItWas() {
        KeptRuns kept = new KeptRuns(directory.resolve("new/one"));
        kept.keep("key", RUN);

        assertThat(kept.recall("key")).contains(RUN);
        assertThat(kept.recall("other key")).isEmpty();
    }

    @Test
    void takesADamagedFileForNone() throws Exception {
        KeptRuns kept = new KeptRuns(directory);
        kept.keep("key", RUN);
        Path file;
        try (Stream<Path> files = Files.list(directory)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);

        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(kept.recall("key")).as("byte %d", i).isEmpty();
        }
        Files.write(file, new byte[0]);
        assertThat(kept.recall("key")).isEmpty();
    }

    @Test
    void doesWithoutADirectoryThatCannotBeMade() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        KeptRuns kept = new KeptRuns(file.resolve("below"));

        kept.keep("key", RUN);

        assertThat(kept.recall("key")).isEmpty();
    }

    @Test
    void leavesNoFileButTheRun() throws Exception {
        KeptRuns kept = new KeptRuns(directory);
        kept.keep("key", RUN);
        kept.keep("key", RUN);

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }
}
