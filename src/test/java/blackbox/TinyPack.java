package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import testkit.Scratch;

/** A pack of one mission that a test writes, {@code m}; {@code --missions} is its directory. */
final class TinyPack {
    private TinyPack() {}

    /**
     * The pack.
     *
     * @param header what pack.yaml says beside format and name
     * @param mission what mission.yaml says beside format, id and title
     */
    static String of(String header, String... mission) {
        Path pack = Scratch.directory("pack");
        try {
            Files.createDirectory(pack.resolve("m"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Scratch.file(pack.resolve("pack.yaml"), "format: 1\nname: P\n" + header + "\n");
        Scratch.file(
                pack.resolve("m/mission.yaml"), "format: 1\nid: m\ntitle: T\n" + String.join("\n", mission) + "\n");
        return pack.toString();
    }
}
