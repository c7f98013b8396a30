package grade.repository;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;

/**
 * A directory by its path alone, where Java cannot hold one open: on macOS, and where it may be searched but not listed.
 * What is looked at is the same as in one that is held, but may have become something else before it is used.
 */
record LooseDirectory(Path path) implements SecureDirectoryStream<Path> {
    @Override
    public SecureDirectoryStream<Path> newDirectoryStream(Path name, LinkOption... options) {
        return new LooseDirectory(path.resolve(name));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path name, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return Files.newByteChannel(path.resolve(name), options, attributes);
    }

    @Override
    public void deleteFile(Path name) throws IOException {
        Files.delete(path.resolve(name));
    }

    @Override
    public void deleteDirectory(Path name) throws IOException {
        deleteFile(name);
    }

    @Override
    public void move(Path name, SecureDirectoryStream<Path> target, Path other) throws IOException {
        Files.move(path.resolve(name), path.resolve(other), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Class<V> type) {
        return Files.getFileAttributeView(path, type);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path name, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(path.resolve(name), type, options);
    }

    @Override
    public Iterator<Path> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
