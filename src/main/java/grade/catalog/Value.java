package grade.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value in a pack's file and the key it is for. What cannot be read is reported, and then there is nothing. */
record Value(String key, Node node, Problems problems) {
    Place place() {
        return node.place();
    }

    boolean isMap() {
        return node instanceof Node.Entries;
    }

    /** The text as written. */
    Optional<String> text() {
        if (!(node instanceof Node.Text text)) {
            mismatch("text");
            return Optional.empty();
        }
        if (text.isMissing()) {
            return refuse(text.inFlow() ? "catalog-comma" : "catalog-no-value", key);
        }
        return hasHalfCharacter(text.text()) ? refuse("catalog-half-character", key) : Optional.of(text.text());
    }

    /** An escape can make half of a character, which no file can hold. */
    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** The text, if it is one of some words. */
    Optional<String> word(List<String> words) {
        Optional<String> written = text();
        if (written.isPresent() && !words.contains(written.get())) {
            problems.addUnknown(place(), "catalog-unknown-word", written.get(), words);
            return Optional.empty();
        }
        return written;
    }

    Optional<Boolean> flag() {
        return word(List.of("true", "false")).map(Boolean::valueOf);
    }

    Optional<Integer> integer(int least, int most) {
        Optional<String> written = text();
        Optional<Integer> number = written.flatMap(Units::number);
        if (written.isEmpty() || (number.isPresent() && number.get() >= least && number.get() <= most)) {
            return number;
        }
        return refuse("catalog-integer", key, least, most, written.get());
    }

    /** The items of a list, each for the same key. */
    List<Value> items() {
        List<Value> values = new ArrayList<>();
        if (node instanceof Node.Items list) {
            for (Node item : list.items()) {
                values.add(new Value(key, item, problems));
            }
        } else {
            mismatch("list");
        }
        return values;
    }

    /** The entries of a map whose keys the author chooses. */
    List<Keyed> entries() {
        List<Keyed> values = new ArrayList<>();
        if (node instanceof Node.Entries map) {
            for (Node.Entry entry : map.entries().values()) {
                Node.Text name = entry.key();
                values.add(new Keyed(name.place(), new Value(name.text(), entry.value(), problems)));
            }
        } else {
            mismatch("map");
        }
        return values;
    }

    /** Reports that something else was found than is wanted: a text, a list or a map. */
    void mismatch(String wanted) {
        if (node instanceof Node.Text text) {
            complain(text.isMissing() ? "catalog-no-value" : "catalog-" + wanted + "-not-text", key);
        } else if (node instanceof Node.Items) {
            complain("catalog-" + wanted + "-not-list", key);
        } else if (node instanceof Node.Entries) {
            complain("catalog-" + wanted + "-not-map", key);
        }
    }

    void complain(String message, Object... arguments) {
        problems.add(place(), message, arguments);
    }

    <T> Optional<T> refuse(String message, Object... arguments) {
        complain(message, arguments);
        return Optional.empty();
    }

    /** A value whose key the author chose, and where the key is. */
    record Keyed(Place keyPlace, Value value) {
        String name() {
            return value.key();
        }
    }
}
