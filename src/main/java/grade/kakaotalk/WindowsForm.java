package grade.kakaotalk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The client for Windows: a line between dashes starts each day and alone has the year, then come records as
 * {@code [name] [오후 2:37] text}. A name may hold brackets; it ends before the first time in brackets. Notices have no
 * time, and those of unknown words pass for lines of the message before.
 */
record WindowsForm(Dialect dialect, Pattern day) implements TxtForm {
    static final List<WindowsForm> ALL = List.of(
            new WindowsForm(Dialect.WINDOWS_TXT, Pattern.compile("-{15} (" + Clock.KOREAN_DAY + ") -{15}")),
            new WindowsForm(Dialect.WINDOWS_TXT_EN, Pattern.compile("-{15} (" + Clock.ENGLISH_DAY + ") -{15}")));

    private static final Pattern ENTRY = Pattern.compile(
            "\\[(.{0,%d}?)] \\[(%s)](?: (.*))?".formatted(TallyBuilder.MOST_OF_NAME, Clock.TIME), Pattern.DOTALL);

    @Override
    public boolean isSign(String line) {
        return day.matcher(line).matches();
    }

    @Override
    public TxtLine read(String line) {
        Matcher start = day.matcher(line);
        if (start.matches()) {
            return new TxtLine.Day(OptionalInt.of(Clock.year(start)), start.group(1));
        }
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            String text = Optional.ofNullable(entry.group(3)).orElse("");
            return new TxtLine.Entry(OptionalInt.empty(), entry.group(2), entry.group(1), text);
        }
        return Notice.isLine(line) ? new TxtLine.Entry(OptionalInt.empty(), "", "", line) : new TxtLine.Rest(line);
    }

    @Override
    public boolean tellsRecordsByLineEnds() {
        return false;
    }
}
