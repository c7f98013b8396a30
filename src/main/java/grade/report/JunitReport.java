package grade.report;

import grade.text.Shown;
import grade.transcript.Transcript;
import grade.verdict.Verdict;
import grade.wording.Wording;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Results as JUnit XML, as GitLab, Jenkins and reporters on GitHub read it: a suite for each mission. GitLab shows the class
 * name as the suite, passes over the attribute {@code message}, and of two tests with the same name drops one.
 */
final class JunitReport {
    private static final int LONGEST = 200;

    private final Wording wording;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JunitReport(Wording wording) throws XMLStreamException {
        this.wording = wording;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(Transcript transcript, Wording wording) {
        try {
            JunitReport report = new JunitReport(wording);
            report.write(transcript);
            return report.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Transcript transcript) throws XMLStreamException {
        List<List<TestPoint>> suites = transcript.missions().stream()
                .map(mission -> TestPoint.of(mission, wording))
                .toList();
        xml.writeStartDocument("UTF-8", "1.0");
        open(0, "testsuites");
        attribute("name", "grade " + transcript.pack());
        counts(suites.stream().flatMap(List::stream).toList());
        for (int i = 0; i < suites.size(); i++) {
            suite(transcript.missions().get(i), suites.get(i), transcript.isUnconfined());
        }
        close(0);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void suite(Transcript.Mission mission, List<TestPoint> points, boolean unconfined)
            throws XMLStreamException {
        open(1, "testsuite");
        attribute("name", mission.id());
        counts(points);
        attribute("file", mission.file());
        for (TestPoint point : points) {
            open(2, "testcase");
            attribute("name", point.name());
            attribute("classname", mission.id());
            attribute("file", mission.file());
            time(List.of(point));
            outcome(point);
            close(2);
        }
        if (unconfined) {
            systemOut(2, wording.say("report-unconfined"));
        }
        close(1);
    }

    private void outcome(TestPoint point) throws XMLStreamException {
        if (point.isSkipped()) {
            element("skipped", point, "");
        } else if (point.isFailure()) {
            element("failure", point, point.details());
        } else if (point.verdict() == Verdict.NOT_JUDGED) {
            element("error", point, point.details());
        }
        if (!point.notes().isEmpty()) {
            systemOut(3, String.join("\n", point.notes()));
        }
    }

    private void systemOut(int depth, String text) throws XMLStreamException {
        open(depth, "system-out");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void element(String name, TestPoint point, String details) throws XMLStreamException {
        open(3, name);
        attribute("message", point.summary());
        if (!name.equals("skipped")) {
            attribute("type", point.kind());
            xml.writeCharacters(details.isEmpty() ? point.summary() : point.summary() + "\n\n" + details);
        }
        xml.writeEndElement();
    }

    private void counts(List<TestPoint> points) throws XMLStreamException {
        attribute("tests", Integer.toString(points.size()));
        attribute("failures", count(points, TestPoint::isFailure));
        attribute("errors", count(points, point -> point.verdict() == Verdict.NOT_JUDGED));
        attribute("skipped", count(points, TestPoint::isSkipped));
        time(points);
    }

    /** Seconds, where times were asked for. */
    private void time(List<TestPoint> points) throws XMLStreamException {
        if (points.stream().anyMatch(point -> point.milliseconds().isPresent())) {
            long milliseconds = points.stream()
                    .mapToLong(point -> point.milliseconds().orElse(0))
                    .sum();
            attribute("time", BigDecimal.valueOf(milliseconds, 3).toPlainString());
        }
    }

    private static String count(List<TestPoint> points, Predicate<TestPoint> counted) {
        return Long.toString(points.stream().filter(counted).count());
    }

    private void open(int depth, String name) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(name);
    }

    private void close(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Shown.line(value, 3 * LONGEST));
    }
}
