package testkit;

import grade.answer.Rules;
import grade.check.Expectation;
import grade.mission.AnswerKey;
import grade.mission.Case;
import grade.mission.Content;
import grade.mission.Fixture;
import grade.mission.Mission;
import grade.mission.Rejected;
import grade.sandbox.Limits;
import grade.wording.Localized;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Missions made in a test. */
public final class Missions {
    /** The solution of every mission made here. */
    public static final String SOLUTION = "solution";

    private Missions() {}

    public static Mission of(Case... cases) {
        return of(Rules.DEFAULT, List.of(), List.of(), cases);
    }

    public static Mission of(Rules rules, List<String> accepted, List<Rejected> rejected, Case... cases) {
        return new Mission(
                "sample",
                "missions/sample/mission.yaml",
                Localized.same("Sample"),
                Localized.same("Do it: out.txt."),
                List.of(Localized.same("Think."), Localized.same("Think harder.")),
                Optional.empty(),
                10,
                rules,
                Limits.DEFAULT,
                new AnswerKey(List.of(cases), SOLUTION, accepted, rejected));
    }

    /** A required case that compares by default. */
    public static Case required(String id, Map<String, String> files) {
        return make(id, false, 1, Optional.empty(), files, Map.of());
    }

    public static Case bonus(String id, Map<String, String> files) {
        return make(id, true, 1, Optional.empty(), files, Map.of());
    }

    public static Case needing(String id, String needed) {
        return make(id, false, 1, Optional.of(needed), Map.of(), Map.of());
    }

    public static Case expecting(String id, Map<String, Expectation> expected) {
        return make(id, false, 1, Optional.empty(), Map.of(), expected);
    }

    private static Case make(
            String id,
            boolean bonus,
            int weight,
            Optional<String> needs,
            Map<String, String> files,
            Map<String, Expectation> expected) {
        TreeMap<String, Content> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, new Content.Exact(text)));
        Fixture fixture = new Fixture(contents, new Content.Exact(""));
        return new Case(id, true, bonus, weight, needs, fixture, Optional.empty(), new TreeMap<>(expected));
    }
}
