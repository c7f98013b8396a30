package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import grade.transcript.Transcript;
import grade.wording.Language;
import grade.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts that a report of a kind has, whatever stands in it: what others made adds none. */
enum Anatomy {
    JSON {
        @Override
        void assertHolds(String report, Transcript transcript) {
            HostileTextTest.assertHarmless(report);
            assertThat(JsonMapper.shared().readTree(report).get("missions"))
                    .hasSize(transcript.missions().size());
        }
    },
    JUNIT {
        @Override
        void assertHolds(String report, Transcript transcript) {
            HostileTextTest.assertHarmless(report);
            Element root = JunitReportTest.parse(report);
            HostileTextTest.assertHarmless(root.getTextContent());
            assertThat(JunitReportTest.all(root, "*")).allMatch(element -> ELEMENTS.contains(element.getTagName()));
            assertThat(JunitReportTest.all(root, "testsuite"))
                    .hasSize(transcript.missions().size());
            assertThat(JunitReportTest.all(root, "testcase")).hasSize(points(transcript));
        }
    },
    TAP {
        @Override
        void assertHolds(String report, Transcript transcript) {
            HostileTextTest.assertHarmless(report);
            assertThat(report.lines().filter(line -> !line.startsWith(" ")).toList())
                    .hasSize(2 + 2 * transcript.missions().size())
                    .allMatch(line -> TAP_LINE.matcher(line).find());
            assertThat(report.lines().filter(line -> line.startsWith("    ") && !line.startsWith("     ")))
                    .hasSize(transcript.missions().size() + points(transcript));
        }
    },
    MARKDOWN {
        @Override
        void assertHolds(String report, Transcript transcript) {
            HostileTextTest.assertHarmless(report);
            boolean isCode = false;
            String fence = "";
            for (String line : report.split("\n", -1)) {
                if (!isCode && line.startsWith("```")) {
                    isCode = true;
                    fence = line;
                } else if (isCode && line.equals(fence)) {
                    isCode = false;
                } else if (!isCode) {
                    assertThat(line.replace("<!-- -->", "").replaceAll("(?<!\\\\)(`+)(?!`).*(?<!`)\\1$", ""))
                            .doesNotContain("<", ">")
                            .doesNotContainPattern("(?<!\\\\)[\\[\\]`]");
                    assertThat(line.startsWith("Your line:") || line.startsWith("입력한 줄:") ? "" : line)
                            .doesNotContainPattern("www\\.|://|@\\w|(?<!^#{0,3})#\\d");
                } else if (isCode) {
                    assertThat(line).doesNotContain(fence);
                }
            }
            assertThat(isCode).isFalse();
        }
    },
    CSV {
        @Override
        void assertHolds(String report, Transcript transcript) {
            HostileTextTest.assertHarmless(report);
            List<CsvRecord> records =
                    CsvReader.builder().ofCsvRecord(report).stream().toList();
            assertThat(records)
                    .hasSize(1 + transcript.missions().size())
                    .allSatisfy(row -> assertThat(row.getFields())
                            .hasSize(10)
                            .noneMatch(cell -> FORMULA.matcher(cell).find()));
        }
    },
    CLASSROOM50 {
        @Override
        void assertHolds(String report, Transcript transcript) {
            HostileTextTest.assertHarmless(report);
            JsonNode result = JsonMapper.shared().readTree(report);
            assertThat(result.get("tests")).hasSize(transcript.missions().size());
            assertThat(result.get("score").isIntegralNumber()).isTrue();
        }
    },
    CLASSROOM {
        @Override
        void assertHolds(String report, Transcript transcript) {
            assertThat(report).matches("result=[A-Za-z0-9+/]+=*\n");
            byte[] decoded = Base64.getDecoder().decode(report.strip().substring("result=".length()));
            String json = new String(decoded, StandardCharsets.UTF_8);
            HostileTextTest.assertHarmless(json);
            JsonNode test = JsonMapper.shared().readTree(json).at("/tests/0");
            // The reporter prints these as they are.
            HostileTextTest.assertHarmless(
                    test.get("name").asString() + test.get("message").asString());
        }
    },
    GITHUB {
        @Override
        void assertHolds(String report, Transcript transcript) {
            assertThat(report).endsWith("\n");
            List<String> lines = report.lines().toList();
            assertThat(lines).hasSize(transcript.missions().size());
            for (String line : lines) {
                assertThat(line).matches(COMMAND);
                HostileTextTest.assertHarmless(line.substring(2));
            }
        }
    };

    private static final List<String> ELEMENTS =
            List.of("testsuite", "testcase", "failure", "error", "skipped", "system-out");
    private static final Pattern TAP_LINE =
            Pattern.compile("^(TAP version 1[34]$|1\\.\\.\\d+$|# Subtest: |(not )?ok \\d+ - )");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@＝＋－＠-]");
    private static final Pattern COMMAND =
            Pattern.compile("::(error|warning|notice) (file=[^,:]*,line=\\d+,)?title=[^,:]*::.*");

    abstract void assertHolds(String report, Transcript transcript);

    static Anatomy of(ReportKind kind) {
        return kind == ReportKind.TAP14 ? TAP : valueOf(kind.name());
    }

    private static int points(Transcript transcript) {
        return transcript.missions().stream()
                .mapToInt(mission ->
                        TestPoint.of(mission, Wording.in(Language.EN)).size())
                .sum();
    }
}
