package grade.shell;

import java.nio.charset.StandardCharsets;

/** Text as bytes of UTF-8, each as one character, so that places in it are places in bytes. */
public final class Octets {
    private Octets() {}

    public static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    public static String text(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
