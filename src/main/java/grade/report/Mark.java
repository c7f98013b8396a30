package grade.report;

import java.util.Locale;

/** A sign that stands for what is there but not seen. */
enum Mark {
    BLANK("·"),
    TAB("→"),
    NEWLINE("⏎");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** The key of the words for it. */
    String key() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }
}
