package grade.repository;

import java.nio.file.FileSystemException;

/** A link stands in a learner's repository where a file or directory is looked for; {@link #getFile} names it. */
public final class NotFollowedException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NotFollowedException(String link) {
        super(link, null, "a link, which is not followed");
    }
}
