package grade.kakaotalk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way to get a ranking of a year out of an export, right or wrong in each of its parts. */
record Reading(SenderSource source, YearRule rule, NameCut cut, PrintOrder order) {
    static Stream<Reading> all() {
        return Stream.of(SenderSource.values())
                .flatMap(source -> Stream.of(YearRule.values())
                        .flatMap(rule -> Stream.of(NameCut.values())
                                .flatMap(cut -> Stream.of(PrintOrder.values())
                                        .map(order -> new Reading(source, rule, cut, order)))));
    }

    /** What is wrong with it. */
    List<Misreading> causes() {
        return Stream.of(rule.causes(), source.causes(), cut.causes(), order.causes())
                .flatMap(List::stream)
                .toList();
    }

    /** What it prints, given how often its source and rule find each sender. */
    Podium podium(Map<String, Long> senders, int top) {
        Map<String, Long> counts = senders.entrySet().stream()
                .collect(Collectors.toMap(entry -> cut.counted(entry.getKey()), Map.Entry::getValue, Long::sum));
        List<Standing> printed = Ranking.of(counts).standings().stream()
                .map(standing -> new Standing(cut.printed(standing.sender()), standing.count()))
                .toList();
        return order.podium(new Ranking(printed), top);
    }
}
