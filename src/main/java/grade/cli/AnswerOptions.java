package grade.cli;

import grade.answer.Answer;
import grade.answer.Form;
import grade.mission.Mission;
import grade.wording.Message;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where an answer comes from that is not the one that is kept. */
final class AnswerOptions {
    @Option(names = "-c", paramLabel = "LINE", preprocessor = WholeLine.class)
    private Optional<String> line = Optional.empty();

    @Option(names = "-f", paramLabel = "FILE")
    private Optional<String> file = Optional.empty();

    /** How many were named; one answer cannot come from two. */
    int count() {
        return (line.isPresent() ? 1 : 0) + (file.isPresent() ? 1 : 0);
    }

    Optional<Answer> read(Mission mission, Answers answers) {
        if (line.isPresent() && mission.form() == Form.DOCUMENT) {
            throw new UsageException(Message.of("usage-line-for-document", mission.id(), Answers.usualName(mission)));
        }
        return line.map(answers::argument).or(() -> file.map(name -> answers.file(mission.form(), name)));
    }
}
