package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import testkit.Scratch;

/** A pack with some of the course's missions, in a directory that everybody can read. */
final class CoursePack {
    private CoursePack() {}

    static Path of(List<String> missions) {
        Path pack = Scratch.directory("pack");
        try {
            String header = Files.readString(Path.of("missions/pack.yaml"));
            Scratch.file(
                    pack.resolve("pack.yaml"),
                    header.replaceAll("(?m)^order: .*$", "order: [" + String.join(", ", missions) + "]"));
            for (String mission : missions) {
                Files.createDirectory(pack.resolve(mission));
                Scratch.file(
                        pack.resolve(mission).resolve("mission.yaml"),
                        Files.readString(Path.of("missions", mission, "mission.yaml")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack;
    }
}
