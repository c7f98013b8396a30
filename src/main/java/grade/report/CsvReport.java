package grade.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Results as CSV (RFC 4180, line feeds alone), a row for each mission; no cell is a formula to a spreadsheet. */
final class CsvReport {
    private static final int LONGEST = 500;

    /** As spreadsheets read them; in some languages the wide forms, too. */
    private static final String BEGINS_FORMULA = "=+-@＝＋－＠";

    private CsvReport() {}

    static String of(Transcript transcript, Wording wording) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(
                    "mission",
                    "title",
                    "verdict",
                    "score",
                    "max_score",
                    "bonus",
                    "cases_passed",
                    "cases",
                    "reason",
                    "sandbox");
            transcript.missions().forEach(mission -> csv.writeRecord(row(mission, engine(transcript), wording)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String[] row(Transcript.Mission mission, String engine, Wording wording) {
        long passed = mission.cases().stream()
                .filter(aCase -> !aCase.bonus() && aCase.verdict() == Verdict.PASSED)
                .count();
        long required = mission.cases().stream().filter(aCase -> !aCase.bonus()).count();
        return Stream.of(
                        mission.id(),
                        mission.title(),
                        mission.verdict().word(),
                        mission.score().score().toPlainString(),
                        mission.score().max().toPlainString(),
                        mission.score().bonus().toPlainString(),
                        Long.toString(passed),
                        Long.toString(required),
                        TestPoint.reason(mission, wording),
                        engine)
                .map(CsvReport::cell)
                .toArray(String[]::new);
    }

    /** Without its version: the same answers give the same bytes on another machine. */
    private static String engine(Transcript transcript) {
        return transcript.sandbox().split(" ", 2)[0];
    }

    private static String cell(String text) {
        String shown = Shown.line(text, LONGEST);
        String start = shown.stripLeading();
        return !start.isEmpty() && BEGINS_FORMULA.indexOf(start.charAt(0)) >= 0 ? "'" + shown : shown;
    }
}
