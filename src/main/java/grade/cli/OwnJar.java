package grade.cli;

import grade.repository.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The jar that this program runs from.
 *
 * @param bytes all of it; none where the classes lie in a directory
 */
record OwnJar(Optional<byte[]> bytes) {
    static OwnJar find() {
        Path code = PackOption.ownCode();
        try {
            return new OwnJar(Files.isRegularFile(code) ? Optional.of(Files.readAllBytes(code)) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a workflow that is to run this very program pins. */
    Release release() {
        return new Release(Version.number(), Version.repository(), sha256());
    }

    private String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.orElse(new byte[0]));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
