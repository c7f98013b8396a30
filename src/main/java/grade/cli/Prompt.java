package grade.cli;

import grade.mission.Mission;
import grade.report.Results;
import grade.verdict.MissionResult;
import grade.wording.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the line at a terminal and grades it, again until it passes or the learner leaves. No shell has the line
 * before us, so that {@code !!} stays what it is.
 */
final class Prompt {
    private final Context context;
    private final Session session;
    private final Answers answers;
    private final BufferedReader in;

    Prompt(Context context, Session session, Answers answers) {
        this.context = context;
        this.session = session;
        this.answers = answers;
        this.in =
                new BufferedReader(new InputStreamReader(context.surroundings().in(), StandardCharsets.UTF_8));
    }

    /** The exit code of the last line; of leaving without one, that of a missing answer. */
    int answer(Mission mission) {
        context.out().print(session.page(mission));
        context.out().println();
        context.out().print(session.prose(Message.of("prompt-how")));
        int code = ExitCode.USAGE;
        try (Workbench bench = session.workbench()) {
            int failures = 0;
            for (String line = ask(mission); line != null; line = ask(mission)) {
                if (line.isBlank()) {
                    continue;
                }
                MissionResult result = bench.grade(mission, answers.prompt(line));
                Results results = session.results(bench, result);
                context.out().println();
                session.print(results, failures++);
                code = ExitCode.of(results.missions());
                if (result.isPassed()) {
                    return code;
                }
                context.out().println();
            }
        }
        return code;
    }

    private @Nullable String ask(Mission mission) {
        context.out().print(mission.id() + "> ");
        context.out().flush();
        try {
            String line = in.readLine();
            if (line == null) {
                context.out().println();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
