package grade.mission;

import grade.seed.SplitMix64;
import java.util.List;

/** The words of generated lines; a change here changes every data set, and so the results that depend on them. */
final class WordList {
    private static final List<String> WORDS = List.of(
            "amber", "anchor", "apple", "arrow", "autumn", "basket", "beacon", "birch", "bridge", "bronze", "button",
            "cabin", "candle", "canyon", "carpet", "cedar", "cherry", "circle", "cloud", "copper", "coral", "cotton",
            "desert", "dragon", "ember", "engine", "falcon", "feather", "forest", "garden", "ginger", "glacier",
            "harbor", "hazel", "island", "jacket", "jungle", "kernel", "kettle", "ladder", "lantern", "lemon", "linen",
            "marble", "meadow", "mirror", "needle", "nickel", "ocean", "olive", "orchard", "paper", "pepper", "pillow",
            "planet", "pocket", "quartz", "rabbit", "ribbon", "river", "saddle", "silver", "spring", "summit", "table",
            "thunder", "timber", "tunnel", "valley", "velvet", "violet", "walnut", "window", "winter", "yellow",
            "zephyr");

    /** How many letters the longest has. */
    static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private WordList() {}

    static String pick(SplitMix64 random) {
        return WORDS.get(random.below(WORDS.size()));
    }
}
