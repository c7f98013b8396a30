package grade.xray;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how often some texts occur in a flow. */
final class Occurrences implements Watch {
    private static final class Count {
        private long whole;
        private long times;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    Occurrences(Collection<String> some, Collection<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        all.forEach(text -> counts.put(text, new Count()));
    }

    @Override
    public void line(String octets) {
        counts.forEach((text, count) -> {
            if (octets.equals(text)) {
                count.whole++;
            }
            for (int at = octets.indexOf(text); at >= 0; at = octets.indexOf(text, at + text.length())) {
                count.times++;
            }
        });
    }

    /** How many lines are this text and nothing else. */
    long whole(String text) {
        return counts.getOrDefault(text, new Count()).whole;
    }

    /** How often it occurs, alone or within lines. */
    long times(String text) {
        return counts.getOrDefault(text, new Count()).times;
    }
}
