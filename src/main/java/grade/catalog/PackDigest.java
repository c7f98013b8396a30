package grade.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash that tells one pack from another: of every path, length and content, in the order of the paths. */
final class PackDigest {
    private PackDigest() {}

    static String of(PackFiles files, List<String> paths) {
        MessageDigest hash = sha256();
        for (String path : paths) {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            byte[] content = files.read(path);
            hash.update(ByteBuffer.allocate(8)
                    .putInt(name.length)
                    .putInt(content.length)
                    .array());
            hash.update(name);
            hash.update(content);
        }
        return "sha256:" + HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
