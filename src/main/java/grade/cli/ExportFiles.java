package grade.cli;

import grade.wording.Message;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the files of an export: those that were named, and of a directory those in it. */
final class ExportFiles {
    private static final int MOST = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Comparator<Path> BY_NUMBER =
            Comparator.comparing(ExportFiles::sortable).thenComparing(ExportFiles::nameOf);

    private ExportFiles() {}

    /** The parts in their order: as named, those of a directory by the numbers in their names. */
    static List<ExportFile> named(List<String> names, Path directory) {
        List<ExportFile> files = new ArrayList<>();
        for (String called : names) {
            Path path = path(called, directory);
            if (Files.isDirectory(path)) {
                within(path, called).forEach(part -> files.add(ExportFile.of(called + "/" + nameOf(part), part)));
            } else {
                files.add(ExportFile.of(called, path));
            }
        }
        check(files);
        return files;
    }

    private static Path path(String called, Path directory) {
        try {
            if (!called.isBlank()) {
                return directory.resolve(called);
            }
        } catch (InvalidPathException e) {
            // No file can be called this.
        }
        throw new UsageException(Message.of("usage-data-missing", called));
    }

    private static List<Path> within(Path directory, String called) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String name = nameOf(entry).toLowerCase(Locale.ROOT);
                if ((name.endsWith(".csv") || name.endsWith(".txt")) && Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new UsageException(Message.of("usage-data-denied", called));
        }
        if (found.isEmpty()) {
            throw new UsageException(Message.of("usage-data-none", called));
        }
        found.sort(BY_NUMBER);
        return found;
    }

    private static void check(List<ExportFile> files) {
        if (files.size() > MOST) {
            throw new UsageException(Message.of("usage-data-many", files.size(), MOST));
        }
        Set<String> names = new HashSet<>();
        for (ExportFile file : files) {
            if (!names.add(file.name())) {
                throw new UsageException(Message.of("usage-data-twice", file.name()));
            }
        }
    }

    /** Numbers of the same length: part 10 comes after part 9. */
    private static String sortable(Path path) {
        return NUMBER.matcher(nameOf(path)).replaceAll((MatchResult number) -> padded(number.group()));
    }

    private static String padded(String digits) {
        return String.format(Locale.ROOT, "%18s", digits).replace(' ', '0');
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
