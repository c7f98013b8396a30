package grade.proof;

import grade.answer.Form;
import grade.grading.Data;
import grade.grading.Parallel;
import grade.mission.Case;
import grade.mission.Mission;
import grade.mission.Pack;
import grade.sandbox.Execution;
import grade.sandbox.Run;
import grade.sandbox.Sandbox;
import grade.sandbox.Start;
import grade.seed.Seed;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The solution must give the same whenever it runs and in whatever order its files were laid down: it is run three
 * times, a second apart, all missions together. What the examples of a document print is compared with what it says anyway.
 */
record Steadiness(List<Try> tries, List<List<Run>> rounds) {
    private static final int ROUNDS = 3;

    /** A solution on one of its cases. */
    record Try(Mission mission, Case aCase) {}

    static Steadiness of(Pack pack, Sandbox sandbox, Parallel parallel) {
        List<Try> tries = pack.missions().stream()
                .filter(mission -> mission.form() == Form.ONE_LINER)
                .flatMap(mission -> mission.cases().stream().map(aCase -> new Try(mission, aCase)))
                .toList();
        Data data = Data.of(pack.digest());
        List<List<Run>> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            pause(round);
            rounds.add(parallel.map(tries, each -> sandbox.run(execution(each, data, round))));
        }
        return new Steadiness(tries, rounds);
    }

    List<Flaw> flaws(Mission mission) {
        List<Flaw> flaws = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < tries.size(); i++) {
            if (tries.get(i).mission().equals(mission)) {
                int index = i;
                List<Run> runs = rounds.stream().map(round -> round.get(index)).toList();
                flaws.addAll(compare(tries.get(i).aCase(), runs));
                flaws.addAll(Doubts.ofLeftovers(tries.get(i), runs.get(0)));
                outputs.add(runs.get(0).stdout());
            }
        }
        flaws.addAll(Doubts.ofOutputs(outputs));
        return flaws;
    }

    private static List<Flaw> compare(Case aCase, List<Run> runs) {
        Run first = runs.get(0);
        for (Run run : runs) {
            if (!run.stdout().equals(first.stdout())) {
                boolean onlyOrder = sorted(run.stdout()).equals(sorted(first.stdout()));
                return Flaw.grave(Message.of(onlyOrder ? "proof-order-unsteady" : "proof-output-unsteady", aCase.id()));
            }
            if (!run.left().equals(first.left()) || !run.ending().equals(first.ending())) {
                return Flaw.grave(Message.of("proof-files-unsteady", aCase.id()));
            }
        }
        return List.of();
    }

    private static List<String> sorted(String text) {
        return text.lines().sorted().toList();
    }

    private static Execution execution(Try each, Data data, int round) {
        Mission mission = each.mission();
        Start start = shuffled(data.start(mission, each.aCase()), round);
        String stdin = data.stdin(mission, each.aCase());
        return new Execution(
                mission.solution(),
                start,
                stdin,
                mission.limits(),
                mission.rules().forbidden());
    }

    /** The same files in an order of their own, which is that in which they are laid down. */
    private static Start shuffled(Start start, int round) {
        Comparator<String> byHash =
                Comparator.comparing(path -> new Seed(round).child(path).value());
        SortedMap<String, String> files = new TreeMap<>(byHash.thenComparing(Comparator.naturalOrder()));
        files.putAll(start.files());
        return new Start(files);
    }

    private static void pause(int round) {
        try {
            TimeUnit.MILLISECONDS.sleep(round == 0 ? 0 : 1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
