package grade.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A map whose keys the format fixes. It knows a key by being asked for it. */
final class Fields {
    private final Value map;
    private final Map<String, Node.Entry> entries;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Value map, Map<String, Node.Entry> entries) {
        this.map = map;
        this.entries = entries;
    }

    /** The fields of a value; none if it is no map, which is reported. */
    static Fields of(Value value) {
        if (value.node() instanceof Node.Entries map) {
            return new Fields(value, map.entries());
        }
        value.mismatch("map");
        return new Fields(value, Map.of());
    }

    Place place() {
        return map.place();
    }

    Problems problems() {
        return map.problems();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Value> value(String key) {
        known.add(key);
        Node.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(new Value(key, entry.value(), problems()));
    }

    Optional<Value> required(String key) {
        Optional<Value> value = value(key);
        if (value.isEmpty() && map.isMap()) {
            problems().add(place(), "catalog-missing-key", key);
        }
        return value;
    }

    int integer(String key, int least, int most, int otherwise) {
        Optional<Value> value = value(key);
        return value.isEmpty() ? otherwise : value.get().integer(least, most).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        Optional<Value> value = value(key);
        return value.isEmpty() ? otherwise : value.get().flag().orElse(otherwise);
    }

    /** The items of a list; none where the key is missing. */
    List<Value> items(String key) {
        Optional<Value> value = value(key);
        return value.isEmpty() ? List.of() : value.get().items();
    }

    /** The keys that were asked for. */
    Set<String> known() {
        return known;
    }

    /** Reports the keys that were never asked for; to be called when everything has been. */
    void refuseOthers() {
        for (Node.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                boolean cutOff = entry.value() instanceof Node.Text text && text.isMissing() && text.inFlow();
                if (cutOff) {
                    problems().add(entry.key().place(), "catalog-comma", key);
                } else {
                    problems().addUnknown(entry.key().place(), "catalog-unknown-key", key, known);
                }
            }
        }
    }
}
