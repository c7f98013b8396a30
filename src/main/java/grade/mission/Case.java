package grade.mission;

import grade.check.Expectation;
import grade.wording.Localized;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One data set and what is expected on it.
 *
 * @param title what there is in its data that makes it a case of its own
 * @param shown whether feedback may show its data
 * @param bonus whether it only adds points
 * @param weight its share of the points
 * @param needs a case without which this one is skipped
 * @param stdout how standard output is compared; by default as text
 * @param files how the files named here are compared; others end as the solution leaves them
 */
public record Case(
        String id,
        Optional<Localized> title,
        boolean shown,
        boolean bonus,
        int weight,
        Optional<String> needs,
        Fixture fixture,
        Optional<Expectation> stdout,
        SortedMap<String, Expectation> files) {
    public Case {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Without a title. */
    public Case(
            String id,
            boolean shown,
            boolean bonus,
            int weight,
            Optional<String> needs,
            Fixture fixture,
            Optional<Expectation> stdout,
            SortedMap<String, Expectation> files) {
        this(id, Optional.empty(), shown, bonus, weight, needs, fixture, stdout, files);
    }

    /** The same whose data feedback may show. */
    public Case inSight() {
        return new Case(id, title, true, bonus, weight, needs, fixture, stdout, files);
    }
}
