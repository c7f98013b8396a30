package grade.kakaotalk;

import java.io.IOException;
import java.io.InputStream;

/** A file of an export: most are of one, those of iOS may be split. */
@FunctionalInterface
public interface Part {
    /** Its bytes from the first on; whoever opens it closes it. */
    InputStream open() throws IOException;
}
