package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AbandonedTest {
    private static final long SELF = 7;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private int user;

    @BeforeEach
    void findOutWhoWeAre() throws IOException {
        user = (int) Files.getAttribute(temporary, "unix:uid");
    }

    @Test
    void findsADirectoryWhoseLeaseHasEnded() throws IOException {
        Path left = directory("grade-8-1");
        Lease.take(left).close();

        assertThat(abandoned().in(temporary)).containsExactly(left);
    }

    @Test
    void findsADirectoryWithoutALeaseWhenItIsOld() throws IOException {
        Path old = directory("grade-8-1");
        age(old, Duration.ofMinutes(61));
        age(directory("grade-8-2"), Duration.ofMinutes(59));

        assertThat(abandoned().in(temporary)).containsExactly(old);
    }

    @Test
    void asksNoDirectoryOfThisProcess() throws IOException {
        Path own = directory("grade-7-1");
        try (Lease lease = Lease.take(own)) {
            assertThat(Lease.isIn(own)).isTrue();
            assertThat(abandoned().in(temporary)).isEmpty();
            assertThat(lease).isNotNull();
        }
    }

    @Test
    void takesNothingThatOthersCanHavePutThere() throws IOException {
        Path elsewhere = directory("elsewhere");
        Lease.take(elsewhere).close();
        Files.createSymbolicLink(temporary.resolve("grade-8-1"), elsewhere);
        Files.writeString(temporary.resolve("grade-8-2"), "a file");
        Path open = directory("grade-8-3");
        Lease.take(open).close();
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path fifo = directory("grade-8-4");
        Files.createSymbolicLink(fifo.resolve("lock"), elsewhere.resolve("lock"));

        assertThat(abandoned().in(temporary)).isEmpty();
    }

    @Test
    void takesNothingOfAnotherUser() throws IOException {
        Lease.take(directory("grade-8-1")).close();

        assertThat(new Abandoned(user + 1, SELF, NOW).in(temporary)).isEmpty();
    }

    @Test
    void takesNothingWhereOthersCanExchangeIt() throws IOException {
        Lease.take(directory("grade-8-1")).close();
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(abandoned().in(temporary)).isEmpty();

        Files.setAttribute(temporary, "unix:mode", 01777);
        assertThat(abandoned().in(temporary)).hasSize(1);
    }

    private Abandoned abandoned() {
        return new Abandoned(user, SELF, NOW);
    }

    private Path directory(String name) throws IOException {
        Path directory = Files.createDirectory(temporary.resolve(name));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return directory;
    }

    private static void age(Path directory, Duration age) throws IOException {
        Files.setLastModifiedTime(directory, FileTime.from(NOW.minus(age)));
    }
}
