package grade.cli;

import grade.report.Look;
import grade.wording.Language;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every command but grading, which has more of the kind. */
@SuppressWarnings("unused") // picocli acts on --help itself, and Program reads --lang before
final class CommonOptions {
    @Option(names = "--lang", paramLabel = "LANG")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** Of reports for programs (see {@link OutputOptions#languageOfReports}). */
    Language languageOfReports() {
        return language.orElse(Language.EN);
    }

    Look look(Surroundings surroundings) {
        return OutputOptions.lookOf(surroundings);
    }
}
