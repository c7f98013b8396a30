package grade.report;

/** Emphasis by an ANSI code (ECMA-48, SGR), where the terminal may have it. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text, Look look) {
        return look.colour() && this != PLAIN && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
