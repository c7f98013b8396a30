package grade.cli;

import grade.report.Look;
import grade.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a result is told. */
final class OutputOptions {
    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--report", paramLabel = "KIND[=FILE]")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANG")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--color", paramLabel = "WHEN")
    private Colour colour = Colour.AUTO;

    @Option(names = "--no-notes")
    private boolean withoutNotes;

    @Option(names = "--timings")
    private boolean timings;

    /** What goes to standard output. */
    enum Format {
        TEXT,
        JSON
    }

    /** When colours are used. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    boolean notes() {
        return !withoutNotes;
    }

    boolean timings() {
        return timings;
    }

    /** What is written to files besides, each {@code KIND} or {@code KIND=FILE}. */
    List<String> reports() {
        return List.copyOf(reports);
    }

    /** Programs read reports: their language depends on what was asked for, never on the user's locale. */
    Language languageOfReports() {
        return language.orElse(Language.EN);
    }

    Look look(Surroundings surroundings) {
        Look usual = lookOf(surroundings);
        return colour == Colour.AUTO ? usual : new Look(colour == Colour.ALWAYS, usual.columns());
    }

    /** Colours at a terminal only, unless NO_COLOR (no-color.org) or a dumb terminal speaks against them. */
    static Look lookOf(Surroundings surroundings) {
        boolean colour = surroundings.isTerminal("out")
                && !surroundings.isSet("NO_COLOR")
                && !surroundings.variable("TERM").orElse("dumb").equals("dumb");
        return new Look(colour, surroundings.columns());
    }
}
