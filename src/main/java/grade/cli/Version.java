package grade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Which grade this is, as the build wrote it into the jar. */
final class Version {
    private Version() {}

    static String number() {
        String written = Version.class.getPackage().getImplementationVersion();
        return written == null ? "development" : written;
    }

    static String text() {
        return "grade " + number();
    }

    /** The commit that last changed what the jar is made of, where the build was told. */
    static Optional<String> commit() {
        return built("commit");
    }

    /** Where this grade is released, {@code OWNER/NAME}; only a release knows. */
    static Optional<String> repository() {
        return built("repository");
    }

    private static Optional<String> built(String name) {
        Properties build = new Properties();
        try (InputStream bytes = Version.class.getResourceAsStream("build.properties")) {
            if (bytes != null) {
                build.load(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(build.getProperty(name, "")).filter(value -> !value.isEmpty());
    }
}
