package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PremisesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final Removal removal = new Removal(pumps);
    private final List<Path> forgotten = new ArrayList<>();

    private Host host(Path rooms) {
        Host host = Host.of(System.getenv());
        return new Host(host.path(), rooms, host.uid(), host.architecture());
    }

    private Premises enter() throws IOException {
        return Premises.enter(host(directory.resolve("rooms")), removal, forgotten::add);
    }

    @Test
    void removesWhatIsLockedByNobodyAndNothingElse() throws Exception {
        Premises first = enter();
        Path rooms = directory.resolve("rooms");
        Path dead = Files.createDirectories(rooms.resolve("a\nb; $(c) *"));
        Files.createFile(dead.resolve("lock"));
        Files.createDirectory(rooms.resolve("unlocked"));
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.createSymbolicLink(rooms.resolve("link"), elsewhere);

        Premises second = enter();

        assertThat(forgotten).containsExactlyInAnyOrder(dead, rooms.resolve("unlocked"));
        assertThat(dead).doesNotExist();
        assertThat(elsewhere).isDirectory();
        assertThat(first.directory()).isDirectory();
        assertThat(second.directory()).isDirectory().isNotEqualTo(first.directory());
    }

    @Test
    void refusesAPlaceThatIsNotOurs() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("rooms"), directory);

        assertThatThrownBy(this::enter).isInstanceOf(IOException.class).hasMessageContaining(link.toString());
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Premises premises = enter();
        Files.createFile(premises.directory().resolve("something"));

        premises.leave(removal);

        assertThat(premises.directory()).doesNotExist();
        try (FileChannel door = FileChannel.open(directory.resolve("rooms/door"), StandardOpenOption.WRITE)) {
            assertThat(door.tryLock()).isNotNull();
        }
    }
}
