package grade.cli;

import grade.answer.Answer;
import grade.grading.Data;
import grade.grading.Xraying;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.report.Look;
import grade.report.MissionPage;
import grade.report.Prose;
import grade.report.ResultJson;
import grade.report.Results;
import grade.report.TerminalReport;
import grade.report.XrayReport;
import grade.sandbox.SandboxException;
import grade.sandbox.Tools;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import grade.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One call of grade on one pack: from answers to what is printed and the exit code. */
final class Session {
    /** A mission and the answer to it, or the result where there is none. */
    record Work(Mission mission, Optional<Answer> answer, Optional<MissionResult> otherwise) {}

    private final Context context;
    private final Pack pack;
    private final Data data;
    private final int jobs;
    private final SandboxOption sandbox;
    private final OutputOptions output;
    private final Reports reports;
    private final boolean looksIntoAll;
    private final Optional<OwnExport> own;

    /** @param looksIntoAll whether it is about the x-rays of all cases, and not about the verdict */
    Session(
            Context context,
            Pack pack,
            DataOptions dataOptions,
            SandboxOption sandbox,
            OutputOptions output,
            Reports reports,
            boolean looksIntoAll) {
        this(
                context,
                pack,
                dataOptions.data(pack.digest()),
                dataOptions.jobs(),
                sandbox,
                output,
                reports,
                looksIntoAll,
                Optional.empty());
    }

    private Session(
            Context context,
            Pack pack,
            Data data,
            int jobs,
            SandboxOption sandbox,
            OutputOptions output,
            Reports reports,
            boolean looksIntoAll,
            Optional<OwnExport> own) {
        this.context = context;
        this.pack = pack;
        this.data = data;
        this.jobs = jobs;
        this.sandbox = sandbox;
        this.output = output;
        this.reports = reports;
        this.looksIntoAll = looksIntoAll;
        this.own = own;
    }

    /** The same on a learner's own export. */
    Session on(OwnExport export) {
        return new Session(
                context,
                pack,
                data.with(export.given()),
                jobs,
                sandbox,
                output,
                reports,
                looksIntoAll,
                Optional.of(export));
    }

    /** Grades, prints the report and gives the exit code. */
    int report(List<Work> works) {
        Results results = grade(works);
        print(results, 0);
        if (output.isJson()) {
            results.missions().stream()
                    .filter(result -> result.verdict() == Verdict.NOT_JUDGED)
                    .flatMap(result -> result.reason().stream())
                    .distinct()
                    .forEach(context::say);
        }
        return Math.max(ExitCode.of(results.missions()), reports.write(results));
    }

    /** The task, with the data that answers are tried on. */
    String page(Mission mission) {
        return MissionPage.of(mission, aCase -> data.start(mission, aCase), context.wording(), look(), false);
    }

    private Look look() {
        return output.look(context.surroundings());
    }

    String prose(Message message) {
        return Prose.of(message, context.wording(), look());
    }

    /** A workbench for several answers to one mission. */
    Workbench workbench() {
        return new Workbench(
                sandbox.open(context),
                context.surroundings().cache(),
                data,
                jobs,
                looksIntoAll ? Xraying::ofAllShown : Xraying::ofFailures);
    }

    Results results(Workbench bench, MissionResult result) {
        return results(
                List.of(checked(result)),
                bench.sandbox().name(),
                bench.sandbox().tools());
    }

    /** @param hint which of the mission's hints to show after a failure, from 0 */
    void print(Results results, int hint) {
        if (output.isJson()) {
            context.out().print(ResultJson.of(results, Wording.in(output.languageOfReports())));
        } else if (looksIntoAll) {
            String text = results.missions().stream()
                    .map(result -> XrayReport.of(result, context.wording(), look()))
                    .collect(Collectors.joining("\n"));
            context.out().print(reports.besides(text));
        } else {
            TerminalReport report = new TerminalReport(context.wording(), look(), output.notes(), hint);
            Results told = own.map(export -> export.printed(results)).orElse(results);
            context.out().print(reports.besides(report.of(told)));
            own.flatMap(OwnExport::withheld).ifPresent(context::say);
        }
        if (!data.fixed()) {
            context.say(Message.of("seed-used", data.seed()));
        }
    }

    private Results grade(List<Work> works) {
        List<MissionResult> graded = new ArrayList<>();
        try (Workbench bench = workbench()) {
            for (Work work : works) {
                graded.add(work.answer()
                        .map(answer -> checked(bench.grade(work.mission(), answer)))
                        .or(work::otherwise)
                        .orElseThrow());
            }
            return results(graded, bench.sandbox().name(), bench.sandbox().tools());
        } catch (SandboxException e) {
            return results(
                    works.stream().map(work -> notJudged(work, e.message())).toList(),
                    "unavailable",
                    new Tools("", "", ""));
        }
    }

    private MissionResult checked(MissionResult result) {
        return own.map(export -> export.checked(result)).orElse(result);
    }

    private static MissionResult notJudged(Work work, Message reason) {
        return work.answer().isEmpty()
                ? work.otherwise().orElseThrow()
                : MissionResult.without(work.mission(), work.answer(), Verdict.NOT_JUDGED, reason);
    }

    private Results results(List<MissionResult> missions, String sandbox, Tools tools) {
        return new Results(Version.number(), pack, data.seed(), sandbox, tools, missions, output.timings());
    }
}
