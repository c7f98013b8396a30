package grade.grading;

import grade.check.Check;
import grade.check.Comparison;
import grade.check.EndsByItself;
import grade.check.Expectation;
import grade.check.FileEndsAs;
import grade.check.Finding;
import grade.check.Scene;
import grade.check.StdoutEquals;
import grade.mission.Case;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What each case is held against: what its mission expects, and for all that it does not name, the default: like the
 * solution.
 *
 * @param comparesStdout whether standard output counts: as soon as the solution prints in any case
 */
record Checks(boolean comparesStdout) {
    static Checks of(Collection<Scene> scenes) {
        return new Checks(
                scenes.stream().anyMatch(scene -> !scene.expected().stdout().isEmpty()));
    }

    List<Check> of(Case aCase, Scene scene) {
        List<Check> checks = new ArrayList<>(List.of(new EndsByItself()));
        if (comparesStdout(aCase)) {
            checks.add(new StdoutEquals(aCase.stdout().orElse(Expectation.OF_STDOUT)));
        }
        for (String path : paths(aCase, scene)) {
            checks.add(new FileEndsAs(path, aCase.files().getOrDefault(path, Expectation.OF_FILE)));
        }
        return checks;
    }

    /** Whether what is printed counts in a case. */
    boolean comparesStdout(Case aCase) {
        return comparesStdout || aCase.stdout().isPresent();
    }

    /** How the texts of a finding were compared; empty where it is about no text. */
    Optional<Comparison> comparison(Case aCase, Finding finding) {
        return switch (finding.item()) {
            case "stdout" ->
                Optional.of(aCase.stdout().orElse(Expectation.OF_STDOUT).comparison());
            case "files" ->
                finding.path()
                        .map(path -> aCase.files()
                                .getOrDefault(path, Expectation.OF_FILE)
                                .comparison());
            default -> Optional.empty();
        };
    }

    /** Every path the case started with or the solution left, and those the mission names. */
    private static TreeSet<String> paths(Case aCase, Scene scene) {
        TreeSet<String> paths = new TreeSet<>(aCase.files().keySet());
        paths.addAll(scene.expected().left().entries().keySet());
        scene.start().files().keySet().stream()
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .forEach(paths::add);
        return paths;
    }
}
