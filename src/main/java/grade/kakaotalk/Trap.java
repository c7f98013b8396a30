package grade.kakaotalk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something real exports hold. Most break a naive answer: switched on, they really change who it finds on top, alone and
 * together with the others, while an answer that minds them is right as before. The others break no answer that reads
 * the chat as it is meant.
 */
public enum Trap {
    /** Messages of 2020 and 2022 by people who are quiet in 2021. Breaks an answer that does not ask for the year. */
    OTHER_YEARS("other-years", Scope.CHAT),
    /** Messages of other years that speak of 2021. Breaks {@code grep 2021}, which is not anchored to the date. */
    YEAR_IN_MESSAGE("2021-in-message", Scope.CHAT),
    /** Messages of other years by somebody whose name holds 2021. Breaks {@code grep 2021} too. */
    YEAR_IN_NAME("2021-in-name", Scope.CHAT),
    /** A blank in the name of one of the top three. Breaks an answer that prints the first word of it. */
    NAME_SPACE("name-space", Scope.CHAT),
    /** A comma in the name of one of the top three. Breaks an answer that cuts lines at commas. */
    NAME_COMMA("name-comma", Scope.CHAT),
    /** Quotes in the name of one of the top three. Breaks an answer that cuts lines at quotes. */
    NAME_QUOTE("name-quote", Scope.CHAT),
    /** An emoji in the name of one of the top three. Breaks none where the locale is UTF-8. */
    NAME_EMOJI("name-emoji", Scope.CHAT),
    /**
     * Messages that go on over more lines, always with the same few, which hold neither digit, comma, quote nor blank.
     * Breaks an answer that takes every line for a row and does not ask for the year.
     */
    MULTILINE("multiline", Scope.CHAT),
    /** Lines inside messages that hold 2021, yet not at the start. Breaks a {@code grep 2021} that is not anchored. */
    MULTILINE_YEAR("multiline-2021", Scope.CHAT),
    /** Lines inside messages that start with a date of 2021. Breaks a {@code grep ^2021}. */
    MULTILINE_DATE("multiline-date", Scope.CHAT),
    /** Lines inside messages that look just like a CSV row of a quiet person. Breaks whatever reads lines, not records. */
    MULTILINE_ROW("multiline-row", Scope.CHAT),
    /** Notices of the client in people's names. Breaks none: who counts them finds the same people, in the same order. */
    SYSTEM_ROWS("system-rows", Scope.CHAT),
    /** Rows of 2021 whose sender is empty. Breaks an answer that takes nobody for a person. */
    BLANK_USER("blank-user", Scope.CSV),
    /** Rows of deleted messages, without date and sender. Breaks it too, where it does not ask for the year. */
    BLANK_DATE_USER("blank-date-user", Scope.CSV),
    /** No more than two people write. Breaks an answer that counts the header: it comes third. */
    TWO_PEOPLE("two-people", Scope.CHAT),
    /** Quotes around the dates. Breaks a {@code grep ^2021}. */
    QUOTED_DATES("quoted-dates", Scope.CSV),
    /** Quotes only where they must be. Breaks an answer that cuts lines at quotes. */
    MINIMAL_QUOTES("minimal-quotes", Scope.CSV),
    /** No header. Breaks an answer that asks for columns by their names. */
    NO_HEADER("no-header", Scope.CSV),
    /** CP949 instead of UTF-8, and a Korean name on top. Breaks {@code grep} in a UTF-8 locale: such lines are binary. */
    CP949("cp949", Scope.CSV),
    /** A byte order mark. Breaks an answer that asks for the first column by its name. */
    BOM("bom", Scope.CSV),
    /** Carriage returns at the ends of rows. Breaks none: they follow the message, which is not asked for. */
    CRLF("crlf", Scope.CSV),
    /** Commas in a fifth of the messages. Breaks none: they come after the name. */
    COMMA_IN_MESSAGE("comma-in-message", Scope.CHAT),
    /** The third and the fourth have written equally much. Breaks none: either is right. */
    TIE("tie", Scope.CHAT),
    /** Counts of several lengths, the fourth's beginning with a nine. Breaks an answer that sorts them as text. */
    COUNT_WIDTH("count-width", Scope.CHAT);

    private enum Scope {
        CHAT,
        CSV
    }

    private final String id;
    private final Scope scope;

    Trap(String id, Scope scope) {
        this.id = id;
        this.scope = scope;
    }

    /** Its name in missions and on the command line. */
    public String id() {
        return id;
    }

    /** Whether only CSV has a place for it: it is about the file's form, or about rows without a sender. */
    public boolean isForCsvOnly() {
        return scope == Scope.CSV;
    }

    /** The names of all, in order. */
    public static List<String> ids() {
        return Stream.of(values()).map(Trap::id).toList();
    }

    /** The trap of that name. */
    public static Optional<Trap> of(String id) {
        return Stream.of(values()).filter(trap -> trap.id.equals(id)).findFirst();
    }
}
