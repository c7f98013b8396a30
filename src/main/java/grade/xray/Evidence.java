package grade.xray;

import grade.shell.Stage;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a pipeline that was seen, beside what the watches saw.
 *
 * @param source what the line started with
 * @param programs the name of what each stage calls; empty text where it is no plain word
 * @param alone whether the pipeline is all of the line
 */
record Evidence(Flow source, List<Passage> stages, List<String> programs, boolean alone) {
    static Evidence of(Flow source, List<Passage> stages, Specimen specimen) {
        List<String> programs = specimen.stages().stream()
                .map((Stage stage) -> Specimen.program(stage))
                .toList();
        return new Evidence(source, stages, programs, specimen.isAlone());
    }

    int count() {
        return stages.size();
    }

    /** Lines in a flow: 0 is what the line starts with, then those of the stages. */
    long lines(int flow) {
        return flow == 0 ? source.lines() : stages.get(flow - 1).flow().lines();
    }

    /** What stage {@code number}, from 1, calls. */
    String program(int number) {
        return programs.get(number - 1);
    }

    String text(int number) {
        return stages.get(number - 1).text();
    }

    /** Of several stages that did not run, the first. */
    Optional<Blame> notRun() {
        for (int number = 1; number <= count(); number++) {
            if (stages.get(number - 1).isNotRun()) {
                return Optional.of(
                        new Blame(number, "not-run", Message.of("xray-stage-not-run", number, text(number))));
            }
        }
        return Optional.empty();
    }

    /** Whether all of what every stage passed on was counted. */
    boolean isComplete() {
        return stages.stream().allMatch(Passage::isCounted);
    }
}
