package grade.proof;

import grade.mission.Mission;
import grade.sandbox.Ending;
import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.Start;
import grade.wording.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Bash must take every line of a mission; {@code bash -n} is the only authority on that. */
record Syntax(Sandbox sandbox) {
    List<Trial> trials(Mission mission) {
        Stream<String> wrong = mission.rejected().stream().map(rejected -> rejected.answer());
        return Stream.of(Stream.of(mission.solution()), mission.accepted().stream(), wrong)
                .flatMap(lines -> lines)
                .map(line -> (Trial) () -> check(line))
                .toList();
    }

    private List<Flaw> check(String line) {
        Run run = sandbox.run(new Execution("bash -n", Start.EMPTY, line + "\n", Limits.DEFAULT, Set.of()));
        // A here-document without its end is only a warning to bash, and no line that an author means.
        boolean valid =
                run.ending().equals(new Ending.Exited(0)) && run.stderr().isEmpty();
        String said = run.stderr().lines().findFirst().orElse("");
        return valid ? List.of() : Flaw.grave(Message.of("proof-syntax", line, said));
    }
}
