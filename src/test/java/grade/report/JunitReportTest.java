package grade.report;

import static org.assertj.core.api.Assertions.assertThat;

import grade.verdict.Verdict;
import grade.wording.Language;
import grade.wording.Wording;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What GitLab and others make of JUnit XML is what is meant. */
final class JunitReportTest {
    static Element parse(String xml) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    static List<Element> all(Element root, String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element several() {
        return parse(ReportKindTest.report(ReportKind.JUNIT, "several", Language.EN));
    }

    @Test
    void countsWhatItHolds() {
        List<Element> counted = new ArrayList<>(all(several(), "testsuite"));
        counted.add(several());
        assertThat(counted).hasSize(5).allSatisfy(suite -> {
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo("" + all(suite, "testcase").size());
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo("" + all(suite, "failure").size());
            assertThat(suite.getAttribute("errors"))
                    .isEqualTo("" + all(suite, "error").size());
            assertThat(suite.getAttribute("skipped"))
                    .isEqualTo("" + all(suite, "skipped").size());
        });
        assertThat(several().getAttribute("failures")).isEqualTo("2");
        assertThat(several().getAttribute("errors")).isEqualTo("1");
    }

    @Test
    void namesMissionAndCaseAsGitLabShowsThem() {
        assertThat(all(several(), "testcase")).allSatisfy(test -> {
            assertThat(test.getAttribute("classname")).startsWith("mission");
            assertThat(test.getAttribute("file"))
                    .isEqualTo("missions/" + test.getAttribute("classname") + "/mission.yaml");
        });
        assertThat(all(several(), "testcase"))
                .extracting(test -> test.getAttribute("classname") + " " + test.getAttribute("name"))
                .contains("mission1 stale", "mission3 many", "mission123 answer");
    }

    @Test
    void repeatsTheMessageInTheTextSinceGitLabDropsIt() {
        Element output = parse(ReportKindTest.report(ReportKind.JUNIT, "failed-output", Language.EN));
        assertThat(all(output, "failure").get(0).getTextContent()).contains("actual   │ 2");
        assertThat(all(output, "failure"))
                .isNotEmpty()
                .allSatisfy(
                        failure -> assertThat(failure.getTextContent()).startsWith(failure.getAttribute("message")));
        assertThat(all(several(), "error").get(0).getTextContent()).contains("AppArmor");
    }

    @Test
    void callsNoUnearnedBonusAFailure() {
        Element stale = all(several(), "testcase").stream()
                .filter(test -> test.getAttribute("name").equals("stale"))
                .findFirst()
                .orElseThrow();
        assertThat(all(stale, "skipped")).hasSize(1);
        assertThat(all(all(several(), "testsuite").get(0), "failure")).isEmpty();
    }

    @Test
    void hasNoNameTwiceSinceGitLabDropsTheSecond() {
        Results results = Course.results(Course.result(
                Course.count(),
                "x",
                Verdict.FAILED,
                List.of(
                        Course.passed(Course.aCase("same", true)),
                        Course.failed(Course.aCase("same", true), Course.start("f", "x"), Course.stdout("1\n", "2\n")),
                        Course.passed(Course.aCase("same (2)", true)))));
        String xml = JunitReport.of(Transcription.of(results, Wording.in(Language.EN)), Wording.in(Language.EN));
        List<String> names = all(parse(xml), "testcase").stream()
                .map(test -> test.getAttribute("name"))
                .toList();
        assertThat(names).hasSize(4).doesNotHaveDuplicates().contains("same", "same (2)");
        assertThat(new HashSet<>(names)).hasSize(4);
    }

    @Test
    void writesTimesWithADotInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String xml =
                    JunitReport.of(Transcription.of(Shapes.timed(), Wording.in(Language.EN)), Wording.in(Language.EN));
            assertThat(all(parse(xml), "testcase").get(1).getAttribute("time")).isEqualTo("0.012");
            assertThat(parse(xml).getAttribute("time")).isEqualTo("0.048");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsCharactersBeyondSixteenBits() {
        Results results = Course.results(Course.result(
                Course.mission("mission3", Course.both("😀 <&>\"'", "가"), Course.COUNT_TASK),
                "x",
                Verdict.FAILED,
                List.of(Course.failed(
                        Course.aCase("c", true), Course.start("😀", "😀\n"), Course.stdout("😀\n", "]]>\n")))));
        String xml = JunitReport.of(Transcription.of(results, Wording.in(Language.EN)), Wording.in(Language.EN));
        assertThat(xml).contains("😀").doesNotContain("]]>");
        assertThat(parse(xml).getTextContent()).contains("😀", "]]>");
    }
}
