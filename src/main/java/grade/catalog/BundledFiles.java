package grade.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of the pack inside the program's own jar. Opening a jar that already runs is cheap. */
record BundledFiles(Path jar) implements PackFiles {
    static final String ROOT = "missions";

    private static final String PREFIX = ROOT + "/";

    @Override
    public List<String> list() {
        List<String> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                String name = all.nextElement().getName();
                if (name.startsWith(PREFIX) && !name.endsWith("/") && isVisible(name)) {
                    found.add(name.substring(PREFIX.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(found);
        return found;
    }

    private static boolean isVisible(String path) {
        return !path.contains("/.") && !path.contains("~/") && PackFile.isVisible(path);
    }

    @Override
    public byte[] read(String path) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(PREFIX + path);
            if (entry == null) {
                throw new FileNotFoundException(PREFIX + path);
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                return PackFile.read(name(path), bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name(String path) {
        return PREFIX + path;
    }

    @Override
    public String title() {
        return ROOT;
    }
}
