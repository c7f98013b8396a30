package grade.kakaotalk;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something real exports hold that a naive answer trips over. Switched on, it really changes who the naive answer finds
 * on top, alone and together with the others; an answer that minds it is right as before.
 */
public enum Trap {
    /** Messages of 2020 and 2022 by people who are quiet in 2021. Breaks an answer that does not ask for the year. */
    OTHER_YEARS("other-years"),
    /** Messages of other years that speak of 2021. Breaks {@code grep 2021}, which is not anchored to the date. */
    YEAR_IN_MESSAGE("2021-in-message"),
    /** Messages of other years by somebody whose name holds 2021. Breaks {@code grep 2021} too. */
    YEAR_IN_NAME("2021-in-name"),
    /** A blank in the name of one of the top three. Breaks an answer that prints the first word of it. */
    NAME_SPACE("name-space"),
    /** A comma in the name of one of the top three. Breaks an answer that cuts lines at commas. */
    NAME_COMMA("name-comma"),
    /**
     * Messages that go on over more lines, always with the same few, which hold neither digit, comma, quote nor blank.
     * Breaks an answer that takes every line for a row and does not ask for the year.
     */
    MULTILINE("multiline"),
    /** Lines inside messages that start with a date of 2021. Breaks a {@code grep ^2021}. */
    MULTILINE_DATE("multiline-date"),
    /** Lines inside messages that look just like a row of a quiet person. Breaks whatever reads lines, not records. */
    MULTILINE_ROW("multiline-row"),
    /** Rows of 2021 whose sender is empty. Breaks an answer that takes nobody for a person. */
    BLANK_USER("blank-user");

    private final String id;

    Trap(String id) {
        this.id = id;
    }

    /** Its name in missions and on the command line. */
    public String id() {
        return id;
    }

    /** The trap of that name. */
    public static Optional<Trap> of(String id) {
        return Stream.of(values()).filter(trap -> trap.id.equals(id)).findFirst();
    }
}
