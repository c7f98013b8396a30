package grade.catalog;

import grade.mission.Mission;
import grade.mission.MissionException;
import grade.mission.Problem;
import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pack on disk, written for one test. */
record TestPack(Path directory) {
    private static final Wording ENGLISH = Wording.in(Language.EN);

    /** A pack without missions. */
    static TestPack in(Path directory) {
        return new TestPack(directory).with("pack.yaml", "format: 1\n");
    }

    TestPack with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestPack with(String path, byte[] bytes) {
        try {
            Files.createDirectories(directory.resolve(path).getParent());
            Files.write(directory.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The mission {@code m}: these lines added to what every mission needs. */
    TestPack withMission(String... lines) {
        String rest = String.join("\n", lines);
        String solution = rest.contains("solution:") ? "" : "solution: |\n  ls\n";
        return with("m/mission.yaml", "format: 1\nid: m\ntitle: T\ntask: T\n" + solution + rest + "\n");
    }

    Catalog open() {
        return Catalog.open(PackFiles.directory(directory));
    }

    /** The mission {@code m}. */
    Mission mission() {
        return open().load(List.of("m")).missions().get(0);
    }

    /** What is wrong with the pack, in English, each with its place. */
    List<String> problems() {
        List<String> told = new ArrayList<>();
        for (Problem problem : found()) {
            told.add(shortened(problem.place()) + " " + ENGLISH.say(problem.message()));
        }
        return told;
    }

    /** The same, each with its line and a caret below. */
    List<String> problemsWithCarets() {
        List<String> told = new ArrayList<>();
        for (Problem problem : found()) {
            told.add(shortened(problem.place()) + " " + ENGLISH.say(problem.message()));
            if (problem.line() > 0) {
                told.add("  " + problem.source());
                told.add("  " + " ".repeat(problem.column() - 1) + "^");
            }
        }
        return told;
    }

    List<Problem> found() {
        try {
            open().loadAll();
            return List.of();
        } catch (MissionException e) {
            return e.problems();
        }
    }

    private String shortened(String place) {
        return place.replace(directory + "/", "");
    }
}
