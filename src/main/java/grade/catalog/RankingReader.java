package grade.catalog;

import grade.check.Comparison;
import grade.check.Expectation;
import java.util.List;
import java.util.Optional;

/** Reads which ranking is expected; it comes from an oracle, never from the solution. */
final class RankingReader {
    private RankingReader() {}

    /** The ranking that {@code equals} names, in the fields of a check. */
    static Optional<Expectation> read(Fields check, Optional<Value> equals) {
        if (equals.isEmpty() || !equals.get().isMap()) {
            Place place = equals.isEmpty() ? check.place() : equals.get().place();
            check.problems().add(place, "catalog-ranking-without-oracle");
            return Optional.empty();
        }
        return Optional.of(new Expectation(ranking(Fields.of(equals.get())), Optional.empty()));
    }

    static Comparison.AsRanking ranking(Fields fields) {
        fields.required("oracle").ifPresent(value -> value.word(List.of("kakaotalk-ranking")));
        Optional<Value> file = fields.required("file");
        int year = fields.required("year")
                .flatMap(value -> value.integer(2000, 2100))
                .orElse(2000);
        int top = fields.required("top").flatMap(value -> value.integer(1, 100)).orElse(1);
        fields.refuseOthers();
        return new Comparison.AsRanking(file.flatMap(Value::text).orElse(""), year, top);
    }
}
