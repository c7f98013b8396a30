package grade.sandbox.container;

import grade.cache.Kept;
import grade.sandbox.Tools;
import grade.sandbox.engine.Host;
import grade.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/** Keeps findings in the user's cache as long as the client's file and the image stay the same: they take a container. */
final class KeptFindings {
    private static final int HEAD = 6;

    private final Optional<Path> kept;

    KeptFindings(Optional<Path> cache) {
        this.kept = cache.map(directory -> directory.resolve("container"));
    }

    Findings of(Image image, Client client, Host host, Executor pumps) {
        Optional<String> key = key(image, client, host);
        Optional<Findings> recalled = key.flatMap(this::recall);
        if (recalled.isPresent()) {
            return recalled.get();
        }
        Findings found = Findings.of(image, client, host, pumps);
        key.ifPresent(text -> keep(text, found));
        return found;
    }

    private static Optional<String> key(Image image, Client client, Host host) {
        try {
            Path real = client.program().toRealPath();
            return Optional.of(String.join(
                    " ",
                    real.toString(),
                    Long.toString(Files.size(real)),
                    Long.toString(Files.getLastModifiedTime(real).toMillis()),
                    Integer.toString(host.uid()),
                    image.id()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Findings> recall(String key) {
        List<String> lines = kept.flatMap(Kept::recall)
                .map(bytes -> List.of(Utf8.decode(bytes).split("\n", -1)))
                .orElse(List.of());
        return lines.size() > HEAD && lines.get(0).equals(key) ? Optional.of(read(lines)) : Optional.empty();
    }

    private static Findings read(List<String> lines) {
        SortedMap<String, String> programs = new TreeMap<>();
        for (String line : lines.subList(HEAD, lines.size())) {
            String[] pair = line.split("\t", 2);
            if (pair.length == 2) {
                programs.put(pair[0], pair[1]);
            }
        }
        Tools tools = new Tools(lines.get(3), lines.get(4), lines.get(5));
        return new Findings(lines.get(1), Boolean.parseBoolean(lines.get(2)), new Survey(tools, programs));
    }

    private void keep(String key, Findings findings) {
        Tools tools = findings.survey().tools();
        List<String> lines = new ArrayList<>(List.of(
                key,
                findings.engine(),
                Boolean.toString(findings.bounded()),
                tools.bash(),
                tools.coreutils(),
                tools.awk()));
        findings.survey().programs().forEach((name, file) -> lines.add(name + "\t" + file));
        kept.ifPresent(file -> Kept.keep(file, Utf8.encode(String.join("\n", lines))));
    }
}
