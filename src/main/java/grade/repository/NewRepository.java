package grade.repository;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files that a learner's repository begins with. */
public final class NewRepository {
    /** Where {@link Platform#CLASSROOM50} finds what it runs; it belongs into the course's repository, not the learner's. */
    private static final String AUTOGRADER = "autograder/";

    private static final String GITHUB_WORKFLOW = ".github/workflows/grade.yml";
    private static final String GITLAB_WORKFLOW = ".gitlab-ci.yml";
    private static final Set<String> WORKFLOWS = Set.of(GITHUB_WORKFLOW, GITLAB_WORKFLOW);

    private final Release release;
    private final Map<String, String> words;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * Begins with nothing.
     *
     * @param words what to fill into templates, in the language of the repository
     */
    public NewRepository(Release release, Map<String, String> words) {
        this.release = release;
        this.words = new TreeMap<>(words);
        this.words.put("version", release.version());
        this.words.put("repository", release.repositoryOrPlaceholder());
        this.words.put("sha256", release.sha256());
    }

    public void add(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public void addFrontPage(String language) {
        fill("README.md", "readme_" + language + ".md");
        fill(".gitattributes", "gitattributes");
    }

    /**
     * Adds what makes a platform grade.
     *
     * @param jar the program itself, for a platform that is given it; none where it does not run from one
     */
    public void addWorkflow(Platform platform, Optional<byte[]> jar) {
        switch (platform) {
            case GITHUB -> fill(GITHUB_WORKFLOW, "github.yml");
            case GITLAB -> fill(GITLAB_WORKFLOW, "gitlab.yml");
            case CLASSROOM50 -> {
                fill(AUTOGRADER + "autograder.py", "autograder.py");
                fill(AUTOGRADER + "runtime.json", "runtime.json");
                add(AUTOGRADER + "run", Template.read("run"));
                jar.ifPresent(bytes -> files.put(AUTOGRADER + "grade.jar", bytes));
            }
        }
    }

    /** Whether a name in this file must be replaced before it can work. */
    public boolean hasPlaceholder(String path) {
        return release.repository().isEmpty() && WORKFLOWS.contains(path);
    }

    /** Path to content, in the order they were added. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    private void fill(String path, String template) {
        add(path, Template.fill(template, words));
    }
}
