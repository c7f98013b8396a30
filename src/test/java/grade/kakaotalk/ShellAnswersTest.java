package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people really write, run by bash: each trap breaks the answers that it is for, and no other. */
final class ShellAnswersTest {
    private static final Set<Trap> LINES = EnumSet.of(Trap.MULTILINE_DATE, Trap.MULTILINE_ROW, Trap.BLANK_USER);
    private static final Set<Trap> COMMAS = with(LINES, Trap.NAME_COMMA);
    private static final Set<Trap> QUOTES = with(LINES, Trap.NAME_QUOTE, Trap.MINIMAL_QUOTES);
    private static final Set<Trap> UNANCHORED =
            with(COMMAS, Trap.YEAR_IN_MESSAGE, Trap.YEAR_IN_NAME, Trap.MULTILINE_YEAR);
    // Whatever holds other years holds messages for it to count.
    private static final Set<Trap> NO_YEAR = with(UNANCHORED, Trap.OTHER_YEARS, Trap.MULTILINE, Trap.BLANK_DATE_USER);
    private static final List<Answer> ANSWERS = List.of(
            new Answer(
                    "grep '^2021' kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -n 3",
                    with(COMMAS, Trap.QUOTED_DATES, Trap.CP949)),
            new Answer(
                    "awk -F, '/^2021/ { n[$2]++ } END { for (p in n) print n[p], p }' kakao.csv | sort -nr | head -n 3",
                    with(COMMAS, Trap.QUOTED_DATES)),
            new Answer(
                    "grep '^2021-' kakao.csv | cut -d, -f2 | sort | uniq -c | sort -r | sed 3q",
                    with(COMMAS, Trap.QUOTED_DATES, Trap.CP949)),
            new Answer(
                    "awk -F, '$1 ~ /2021/ { n[$2]++ } END { for (p in n) print n[p] \" \" p }' kakao.csv | sort -r | head -n 3",
                    // Half of 2000 lies between the counts of two.
                    with(COMMAS, Trap.MULTILINE_YEAR, Trap.COUNT_WIDTH, Trap.TWO_PEOPLE)),
            new Answer(
                    "grep '^2021' kakao.csv | cut -d'\"' -f2 | sort | uniq -c | sort -k1,1nr | awk 'NR < 4 { sub(/^ *[0-9]+ /, \"\"); print }' | paste -sd,",
                    with(QUOTES, Trap.QUOTED_DATES, Trap.CP949)),
            new Answer(
                    "grep 2021 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -n 3",
                    with(UNANCHORED, Trap.CP949)),
            new Answer("tail -n +2 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -n 3", NO_YEAR),
            new Answer(
                    "awk -F, 'NR > 1 { n[$2]++ } END { for (p in n) print n[p], p }' kakao.csv | sort -nr | head -n 3",
                    NO_YEAR),
            new Answer("cut -d, -f2 kakao.csv | sort | uniq -c | sort -rn | head -n 3", with(NO_YEAR, Trap.TWO_PEOPLE)),
            new Answer(
                    "awk -F'\"' '/^2021/ { split($2, w, \" \"); n[w[1]]++ } END { for (p in n) print n[p], p }' kakao.csv | sort -nr | head -n 3",
                    with(QUOTES, Trap.NAME_SPACE, Trap.QUOTED_DATES)),
            new Answer(
                    "grep '^2021' kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | awk '{ print $2 }' | head -n 3",
                    with(COMMAS, Trap.NAME_SPACE, Trap.QUOTED_DATES, Trap.CP949)),
            new Answer(
                    "awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; if (!(\"Date\" in c)) exit } $c[\"Date\"] ~ /^\"?2021/ { n[$c[\"User\"]]++ } END { for (p in n) print n[p], p }' kakao.csv | sort -nr | head -n 3",
                    with(COMMAS, Trap.NO_HEADER, Trap.BOM)),
            new Answer(
                    "perl -0777 -ne 's/.*\\n// if /^\\W*Date/; while (/\\G\"?([^,\"]*)\"?,(\"(?:[^\"]|\"\")*\"|[^,]*),(?:\"(?:[^\"]|\"\")*\"|[^\\r\\n]*)\\r?\\n/g) { my ($d, $p) = ($1, $2); $n{$p}++ if $d =~ /^2021/ && $p !~ /^(\"\")?$/ } print \"$n{$_} $_\\n\" for (sort { $n{$b} <=> $n{$a} } keys %n)[0..2]' kakao.csv",
                    Set.of()));

    /** A line, and the traps it falls into. */
    private record Answer(String line, Set<Trap> falls) {}

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("grade.kakaotalk.Exports#trapSets")
    void areBrokenByTheirTrapsAndByNoOther(Set<Trap> traps) throws Exception {
        for (long seed = 100; seed < 103; seed++) {
            ChatGenerator generator = Exports.room(traps, seed);
            Files.write(directory.resolve("kakao.csv"), Exports.bytes(generator));
            Ranking strict = generator.strict(2021);
            Ranking loose = generator.loose().getOrDefault(2021, strict);
            List<String> outputs =
                    Lines.outputs(ANSWERS.stream().map(Answer::line).toList(), directory);

            for (int i = 0; i < outputs.size(); i++) {
                assertThat(RankingAnswer.accepts(outputs.get(i), strict, loose, 3))
                        .as("%s%n%s%s", ANSWERS.get(i).line(), outputs.get(i), strict.top(3))
                        .isEqualTo(Collections.disjoint(ANSWERS.get(i).falls(), traps));
            }
        }
    }

    private static Set<Trap> with(Set<Trap> traps, Trap... more) {
        EnumSet<Trap> all = EnumSet.copyOf(traps);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }
}
