package grade.catalog;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The signs by which YAML takes the beginning of a text away: tags, anchors and aliases. */
final class YamlSign {
    private YamlSign() {}

    /** The sign in front of a node. */
    static Optional<String> of(Event event) {
        if (event instanceof AliasEvent) {
            return Optional.of("*");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of("&");
        }
        boolean hasTag = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent());
        return hasTag ? Optional.of("!") : Optional.empty();
    }

    /** What to say about a sign in the value of a key. */
    static String key(String key) {
        return ShellLine.isPlaceOfOne(key) ? "catalog-line-sign" : "catalog-text-sign";
    }
}
