package grade.proof;

import grade.answer.Form;
import grade.grading.BashSyntax;
import grade.mission.Mission;
import grade.sandbox.Sandbox;
import grade.wording.Message;
import java.util.List;
import java.util.stream.Stream;

/** Bash must take every line of a mission; {@code bash -n} is the only authority on that. */
record Syntax(Sandbox sandbox) {
    List<Trial> trials(Mission mission) {
        if (mission.form() == Form.DOCUMENT) {
            return List.of();
        }
        Stream<String> wrong = mission.rejected().stream().map(rejected -> rejected.answer());
        return Stream.of(Stream.of(mission.solution()), mission.accepted().stream(), wrong)
                .flatMap(lines -> lines)
                .map(line -> (Trial) () -> check(line))
                .toList();
    }

    private List<Flaw> check(String line) {
        return new BashSyntax(sandbox)
                .complaint(line)
                .map(said -> Flaw.grave(Message.of("proof-syntax", line, said)))
                .orElse(List.of());
    }
}
