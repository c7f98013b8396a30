package grade.repository;

import java.util.Optional;

/**
 * The grade that a workflow pins.
 *
 * @param repository where it is released, {@code OWNER/NAME}; none for a build that is no release
 * @param sha256 of its jar
 */
public record Release(String version, Optional<String> repository, String sha256) {
    private static final String UNKNOWN = "OWNER/grade";

    /** The repository, or a name to be replaced. */
    String repositoryOrPlaceholder() {
        return repository.orElse(UNKNOWN);
    }
}
