package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The bytes of chats never change without being noticed: whoever keeps a seed keeps the chat. {@code -Dgolden=write} renews
 * the hashes, to be reviewed as a diff.
 */
final class GoldenChatsTest {
    private static final Path HASHES = Path.of("src/test/resources/kakaotalk/chats.sha256");
    private static final int ROWS = 200;
    private static final int PEOPLE = 6;

    @Test
    void areTheSameBytesForEver() throws IOException {
        List<String> hashes = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            hashes.add(line(dialect.id(), spec(Set.of(), dialect, false)));
            hashes.add(line(dialect.id() + " --realistic", spec(Exports.REQUIRED, dialect, true)));
            hashes.add(line(dialect.id() + " system-rows", spec(Set.of(Trap.SYSTEM_ROWS), dialect, false)));
        }
        Stream.of(Trap.values())
                .forEach(trap -> hashes.add(line(trap.id(), spec(Set.of(trap), Dialect.MAC_CSV, false))));
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(HASHES, hashes);
        }
        assertThat(hashes).isEqualTo(Files.readAllLines(HASHES));
    }

    private static ChatSpec spec(Set<Trap> traps, Dialect dialect, boolean realistic) {
        return new ChatSpec(ROWS, PEOPLE, traps, dialect, realistic);
    }

    private static String line(String name, ChatSpec spec) {
        byte[] bytes = Exports.bytes(ChatGenerator.of(spec, new Seed(42)));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + "  " + name;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
