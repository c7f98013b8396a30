package grade.kakaotalk;

/** A way to read an export wrongly, by which a wrong ranking can come about. */
public enum Misreading {
    /** Messages of all years were counted. */
    ALL_YEARS_COUNTED("all-years-counted"),
    /** The year was looked for in the whole line, so that texts and names which hold it were counted. */
    MESSAGE_TEXT_COUNTED("message-text-counted"),
    /** Lines inside a message were taken for rows. */
    CONTINUATION_LINES_COUNTED("continuation-lines-counted"),
    /** Only what comes before the first blank of a name was kept. */
    NAME_CUT_AT_BLANK("name-cut-at-blank"),
    /** Only what comes before the first comma of a name was kept. */
    NAME_CUT_AT_COMMA("name-cut-at-comma"),
    /** The quietest people came first, or the right ones in reverse. */
    ASCENDING_ORDER("ascending-order");

    private final String id;

    Misreading(String id) {
        this.id = id;
    }

    /** The diagnosis it is known by in missions and reports. */
    public String id() {
        return id;
    }
}
