package grade.grading;

import grade.advice.Advice;
import grade.advice.Habits;
import grade.advice.Pasted;
import grade.advice.ShellCheck;
import grade.advice.SyntaxMistake;
import grade.answer.Answer;
import grade.sandbox.Execution;
import grade.sandbox.Limits;
import grade.sandbox.Sandbox;
import grade.sandbox.SandboxException;
import grade.sandbox.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at a line as it is written, once it ran. Of a line that passed only habits are told, which costs no run. */
record Adviser(Sandbox sandbox) {
    List<Advice> of(Answer.OneLiner answer, List<Judging> judgings, boolean failed) {
        Set<String> files = new TreeSet<>();
        judgings.forEach(judging -> files.addAll(judging.scene().start().files().keySet()));
        List<Advice> advice = new ArrayList<>();
        Optional<String> complaint = Optional.empty();
        if (failed) {
            advice.addAll(Pasted.in(answer.text(), files));
            complaint = mayBeInvalid(judgings) ? new BashSyntax(sandbox).complaint(answer.text()) : complaint;
            complaint.ifPresent(said -> advice.add(SyntaxMistake.in(answer.text(), said)));
        }
        String printed =
                judgings.isEmpty() ? "" : judgings.get(0).scene().actual().stdout();
        if (complaint.isEmpty()) {
            advice.addAll(Habits.in(answer.text(), files, printed));
        }
        if (failed && complaint.isEmpty()) {
            advice.addAll(hints(answer.text()));
        }
        return advice;
    }

    /** A hint is worth no verdict: where it cannot be had, there is none. */
    private List<Advice> hints(String line) {
        if (!sandbox.isQuick() || !sandbox.programs().contains(ShellCheck.PROGRAM)) {
            return List.of();
        }
        try {
            return ShellCheck.hints(
                    sandbox.run(new Execution(ShellCheck.COMMAND, Start.EMPTY, line + "\n", Limits.DEFAULT, Set.of()))
                            .stdout());
        } catch (SandboxException e) {
            return List.of();
        }
    }

    /** Bash says something where it does not take a line, so that most lines need not be asked about. */
    private static boolean mayBeInvalid(List<Judging> judgings) {
        return judgings.stream()
                .anyMatch(judging -> !judging.scene().actual().stderr().isEmpty());
    }
}
