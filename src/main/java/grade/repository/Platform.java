package grade.repository;

import java.util.Locale;

/** Where a learner's repository is graded on every push. */
public enum Platform {
    GITHUB,
    GITLAB,
    CLASSROOM50;

    /** As in the option that chooses it, and in keys and names of templates. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
