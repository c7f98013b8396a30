package grade.cli;

import grade.catalog.Catalog;
import grade.catalog.PackFiles;
import grade.text.Nearest;
import grade.wording.Message;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which pack is meant: the one inside grade, or a directory. */
final class PackOption {
    @Option(names = "--missions", paramLabel = "PACK")
    private Optional<Path> directory = Optional.empty();

    Catalog open(Surroundings surroundings) {
        return open(surroundings, directory);
    }

    static Catalog open(Surroundings surroundings, Optional<Path> directory) {
        if (directory.isEmpty()) {
            return Catalog.open(PackFiles.bundled(ownCode()));
        }
        Path path = surroundings.directory().resolve(directory.get());
        if (!Files.isDirectory(path)) {
            throw new UsageException(Message.of("usage-no-pack", directory.get()));
        }
        return Catalog.open(PackFiles.directory(directory.get()));
    }

    /** The directory or jar that this class was loaded from. */
    static Path ownCode() {
        try {
            return Path.of(PackOption.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses ids that the pack does not have. */
    static void need(Catalog catalog, Collection<String> ids, Collection<String> commands, Surroundings surroundings) {
        for (String id : ids) {
            if (!catalog.has(id)) {
                boolean isFile = Files.isRegularFile(surroundings.directory().resolve(id));
                throw new UsageException(isFile ? file(id, catalog, ids) : unknown(id, catalog, commands));
            }
        }
    }

    private static Message file(String name, Catalog catalog, Collection<String> ids) {
        String mission = Stream.concat(ids.stream().filter(catalog::has), catalog.ids().stream())
                .findFirst()
                .orElse("");
        return Message.of("usage-file-for-mission", name, mission);
    }

    private static Message unknown(String id, Catalog catalog, Collection<String> commands) {
        List<String> known = new ArrayList<>(catalog.ids());
        known.addAll(commands);
        return Nearest.to(id, known)
                .map(nearest -> Message.of("usage-unknown-mission-nearest", id, nearest))
                .orElseGet(() -> Message.of("usage-unknown-mission", id, String.join(", ", catalog.ids())));
    }
}
