package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Scratch;

/**
 * The programs that read our reports find in them what is there, and the same however hostile the texts are.
 * GRADE_CONSUMERS names the directory into which .ci/setup has put those of npm; one that is missing fails.
 */
@Tag("consumers")
@Execution(ExecutionMode.CONCURRENT)
final class ConsumersIT {
    private static final String KEPT = read(Path.of("src/test/resources/report/several.en.json"));
    private static final Pattern TEXT = Pattern.compile(
            "(\"(?:case|rule|file|title|reason|text|message|difference|expected|actual|hint|check|diagnosis|test.txt)\": )"
                    + "\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON strings without their quotes. */
    static Stream<String> hostile() {
        return Stream.of(
                "]]></failure></testcase><testcase name='fake'/>&lol; <!-- \\u0000\\u0001\\u000b\\u001b\\ufffe\\ud800",
                "\\nok 1\\nnot ok 2 # TODO\\nBail out! now\\n1..99\\n---\\n...\\nTAP version 14\\npragma +strict",
                "# SKIP me \\\\# TODO \\\\",
                "**b** _i_ ~~s~~ `c` [l](http://x.invalid) ![i](http://x.invalid/i.png) <b>h</b> | c | d | &amp; &lt;",
                "\\n\\n# h\\n\\n- l\\n\\n```\\n~~~\\n> q\\n\\n---\\n| a |\\n|---|\\n<script>alert(1)</script><img src=x>",
                "http://x.invalid www.x.invalid a@x.invalid <http://x.invalid> [r]: http://x.invalid",
                "````````````````````````````````\\n`",
                "\\r::error::x\\n##[error]x\\u202e\\u2066\\u009b2J\\u200b\\u3164",
                "=1+1",
                "\\u0301\\u0301\\u0301",
                "a\\t".repeat(500_000));
    }

    private static String kept(Optional<String> hostile) {
        return hostile.map(text -> TEXT.matcher(KEPT)
                        .replaceAll(match -> match.group(1) + Matcher.quoteReplacement("\"" + text + "\"")))
                .orElse(KEPT);
    }

    /** What a program prints that reads a report from the file {@code report}. */
    private static Result consume(String json, String kind, String command) {
        GradeCli grade = GradeCli.inEnglish().with("CONSUMERS", consumers());
        Scratch.file(grade.directory().resolve("r.json"), json);
        Result result = grade.shell("\"$0\" report r.json --as " + kind + " -o report && " + command);
        assertThat(result.stderr()).doesNotContain("command not found", "Cannot find module", "No such file");
        return result;
    }

    private static String consumers() {
        String directory = System.getenv("GRADE_CONSUMERS");
        assertThat(directory).as("GRADE_CONSUMERS, which .ci/run sets").isNotNull();
        return directory;
    }

    private static String junitparser(String json) {
        Result result = consume(json, "junit", """
                /usr/bin/python3 -c '
                import junitparser
                xml = junitparser.JUnitXml.fromfile("report")
                told = [xml.tests, xml.failures, xml.errors, xml.skipped]
                xml.update_statistics()
                assert told == [xml.tests, xml.failures, xml.errors, xml.skipped], told
                print(*told, *[len(list(suite)) for suite in xml])'""");
        assertThat(result.exit()).as(result.toString()).isZero();
        return result.stdout().strip();
    }

    private static String junit2json(String json) {
        Result result = consume(json, "junit", "node \"$CONSUMERS/node_modules/.bin/junit2json\" report");
        assertThat(result.exit()).as(result.toString()).isZero();
        Object suites = Json.parse(result.stdout());
        List<String> counts = new ArrayList<>();
        for (String count : List.of("tests", "failures", "errors", "skipped")) {
            counts.add(whole(Json.at(suites, count)));
        }
        for (Object suite : (List<?>) Json.at(suites, "testsuite")) {
            counts.add("" + ((List<?>) Json.at(suite, "testcase")).size());
        }
        return String.join(" ", counts);
    }

    private static String whole(Object number) {
        return Long.toString(((Double) number).longValue());
    }

    @Test
    void readJunitAlike() {
        assertThat(junitparser(KEPT)).isEqualTo("12 2 1 3 5 5 1 1");
        assertThat(junit2json(KEPT)).isEqualTo("12 2 1 3 5 5 1 1");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readJunitAlikeWhateverStandsInIt(String hostile) {
        assertThat(junitparser(kept(Optional.of(hostile)))).isEqualTo("12 2 1 3 5 5 1 1");
        assertThat(junit2json(kept(Optional.of(hostile)))).isEqualTo("12 2 1 3 5 5 1 1");
    }

    private static String prove(String json) {
        Result result = consume(json, "tap", "prove --exec cat report");
        assertThat(result.stdout()).doesNotContain("Parse errors", "Bailout", "No plan");
        return result.stdout()
                .lines()
                .filter(line -> line.startsWith("report (Wstat") || line.contains("Failed tests:"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static String tapParser(String json, String kind) {
        Result result = consume(json, kind, "node \"$CONSUMERS/node_modules/.bin/tap-parser\" -j < report");
        List<?> events = (List<?>) Json.parse(result.stdout());
        List<?> complete = events.stream()
                .map(event -> (List<?>) event)
                .filter(event -> event.get(0).equals("complete"))
                .findFirst()
                .orElseThrow();
        List<String> counts = new ArrayList<>();
        for (String count : List.of("count", "pass", "fail", "skip", "todo")) {
            counts.add(whole(Json.at(complete.get(1), count)));
        }
        assertThat(Json.at(complete.get(1), "bailout")).isEqualTo(false);
        for (Object failure : (List<?>) Json.at(complete.get(1), "failures")) {
            assertThat(Json.at(failure, "tapError")).as("what is no TAP").isEqualTo(Optional.empty());
        }
        assertThat(events)
                .filteredOn(event -> ((List<?>) event).get(0).equals("child"))
                .hasSize(4);
        assertThat(events).noneMatch(event -> ((List<?>) event).get(0).equals("extra"));
        return String.join(" ", counts);
    }

    @Test
    void readTapAlike() {
        assertThat(prove(KEPT)).isEqualTo("report (Wstat: 0 Tests: 4 Failed: 2) Failed tests:  2-3");
        assertThat(tapParser(KEPT, "tap")).isEqualTo("4 2 2 1 0");
        assertThat(tapParser(KEPT, "tap14")).isEqualTo("4 2 2 1 0");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readTapAlikeWhateverStandsInIt(String hostile) {
        String json = kept(Optional.of(hostile));
        assertThat(prove(json)).isEqualTo("report (Wstat: 0 Tests: 4 Failed: 2) Failed tests:  2-3");
        assertThat(tapParser(json, "tap")).isEqualTo("4 2 2 1 0");
        assertThat(tapParser(json, "tap14")).isEqualTo("4 2 2 1 0");
    }

    private static String html(String json, String extensions) {
        Result result = consume(json, "markdown", "cmark-gfm --unsafe " + extensions + " report");
        assertThat(result.exit()).as(result.toString()).isZero();
        return result.stdout();
    }

    private static Map<String, Integer> tags(String html) {
        Map<String, Integer> tags = new TreeMap<>();
        TAG.matcher(html).results().forEach(tag -> tags.merge(tag.group(1), 1, Integer::sum));
        return tags;
    }

    /** With raw HTML let through and more extensions than GitHub's own renderer needs to find a link. */
    @ParameterizedTest
    @MethodSource("hostile")
    void renderNoTextAsMarkup(String hostile) {
        for (String extensions : List.of(
                "-e table -e strikethrough -e tagfilter",
                "-e table -e strikethrough -e tagfilter -e autolink -e footnotes -e tasklist")) {
            String rendered = html(kept(Optional.of(hostile)), extensions);
            assertThat(tags(rendered))
                    .containsAllEntriesOf(
                            Map.of("h2", 1, "h3", 3, "table", 1, "thead", 1, "tbody", 1, "tr", 5, "th", 3, "td", 12))
                    .containsOnlyKeys(
                            "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "p", "strong", "code", "pre");
            assertThat(rendered.replace("<!-- -->", ""))
                    .doesNotContain("<!", "href", "src=\"", "<strong>b</strong>", "<code>c</code>");
        }
    }

    @Test
    void renderWhatIsThere() {
        String rendered = html(kept(Optional.of("**b** <b>h</b> | `c` @x #1 :y: $z$")), "-e table -e tagfilter");
        assertThat(rendered.replace("<!-- -->", "")).contains("**b** &lt;b&gt;h&lt;/b&gt; | `c` @x #1 :y: $z$");
        assertThat(tags(rendered)).containsEntry("tr", 5).containsEntry("h3", 3).containsEntry("h2", 1);
    }

    @Test
    void passesOnWhatShellCheckSaysOfALineThatFailed() {
        Result result = GradeCli.inEnglish().run("mission3", "-c", "cd nowhere; wc -w < test.txt");

        ResultAssert.assertThat(result)
                .exitsWith(1)
                .says("Note: ShellCheck (SC2164): Use 'cd ... || exit' or 'cd ... || return' in case cd");
        assertThat(GradeCli.inEnglish()
                        .run("mission3", "--no-notes", "-c", "cd nowhere; wc -w < test.txt")
                        .stdout())
                .doesNotContain("ShellCheck");
    }
}
