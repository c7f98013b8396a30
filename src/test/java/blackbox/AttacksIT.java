package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.Fakes;
import testkit.GradeCli;
import testkit.Harmless;
import testkit.Json;
import testkit.Remains;
import testkit.Result;
import testkit.ResultAssert;
import testkit.User;

/** Hostile lines against the whole program: what is promised about the sandbox holds, as every user that grades. */
@Execution(ExecutionMode.CONCURRENT)
final class AttacksIT {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final long LONGEST_REPORT = 100_000;

    @SuppressWarnings("NullAway.Init")
    private static Listeners listeners;

    @BeforeAll
    static void listen() throws IOException {
        listeners = new Listeners();
    }

    @AfterAll
    static void stopListening() throws IOException {
        listeners.close();
    }

    static Stream<Arguments> everyWay() {
        return Corpus.attacks().stream()
                .flatMap(attack -> attack.users().stream()
                        .flatMap(user -> attack.formats().stream().map(format -> Arguments.of(attack, user, format))));
    }

    static Stream<Attack> olderWay() {
        return Corpus.attacks().stream().filter(Attack::older);
    }

    static Stream<Attack> weakWay() {
        return Corpus.attacks().stream().filter(Attack::isTriedOnWeakLine);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("everyWay")
    void doesNoHarm(Attack attack, User.Kind kind, String format) {
        try (Bait bait = new Bait(kind.user(), listeners)) {
            assertDoesNoHarm(attack, bait, bait.cli(), format);
        }
    }

    /** One that knows no bounded file systems in memory and does not switch new namespaces off. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("olderWay")
    void doesNoHarmUnderAnOlderBubblewrap(Attack attack) {
        try (Bait bait = new Bait(User.Kind.UNPRIVILEGED.user(), listeners)) {
            GradeCli grade = bait.cli().withFirstOnPath(Fakes.olderBwrap("--size", "--disable-userns"));
            assertDoesNoHarm(attack, bait, grade, attack.formats().get(0));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weakWay")
    void bitesWhereNothingHoldsIt(Attack attack) {
        try (Bait bait = new Bait(User.Kind.UNPRIVILEGED.user(), listeners);
                WeakLine line = new WeakLine(bait, listeners, attack)) {
            line.assertBites();
        }
    }

    @Test
    void coversEveryPromise() {
        List<Attack> attacks = Corpus.attacks();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(100);
        assertThat(attacks.stream().map(Attack::id)).doesNotHaveDuplicates();
        assertThat(attacks.stream().collect(Collectors.groupingBy(Attack::promise, Collectors.counting())))
                .hasSize(13)
                .allSatisfy((promise, count) -> assertThat(count).as(promise).isGreaterThanOrEqualTo(4));
    }

    @Test
    void areNamedRightlyOnThePageOfTheSandbox() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/sandbox.md"));
        Set<String> ids = Corpus.attacks().stream().map(Attack::id).collect(Collectors.toSet());

        List<String> named = Pattern.compile("`([a-z]+(?:-[a-z0-9]+){2,})`")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(ids);
    }

    /** Runs an attack by this grade, with these arguments beside the usual ones, and looks for what it did. */
    static void assertDoesNoHarm(Attack attack, Bait bait, GradeCli grade, String format, String... others) {
        Remains remains = Remains.sinceNow();
        List<String> arguments = arguments(attack, bait, format);
        arguments.addAll(List.of(others));
        Result result = run(attack, grade, arguments.toArray(String[]::new));

        assertHolds(attack, bait, result, format);
        bait.assertUntouched();
        assertThat(Remains.processesMarked(bait.mark(), GRACE))
                .as("processes left")
                .isEmpty();
        if (bait.user().alone()) {
            bait.endVictim();
            assertThat(Remains.processesOf(bait.user(), GRACE))
                    .as("processes left")
                    .isEmpty();
        }
        assertThat(remains.directories(GRACE)).as("temporary files left").isEmpty();
    }

    private static Result run(Attack attack, GradeCli grade, String... arguments) {
        Optional<String> most = text(attack, "takes-at-most");
        if (most.isEmpty()) {
            return grade.run(arguments);
        }
        try (Taken taken = new Taken()) {
            Result result = grade.run(arguments);
            assertThat(taken.mebibytes())
                    .as("MiB that the machine lost")
                    .isLessThanOrEqualTo(Long.parseLong(most.get()));
            return result;
        }
    }

    private static List<String> arguments(Attack attack, Bait bait, String format) {
        List<String> arguments = new ArrayList<>(
                List.of(attack.mission(), "-c", bait.fill(attack.line()) + " # " + bait.mark(), "--format", format));
        if (!attack.mission().startsWith("mission")) {
            arguments.addAll(List.of("--missions", Bait.missionFiles().toString()));
        }
        return arguments;
    }

    private static void assertHolds(Attack attack, Bait bait, Result result, String format) {
        ResultAssert.assertThat(result)
                .exitsWith(verdict(attack, result).equals("passed") ? 0 : 1)
                .doesNotComplain()
                .doesNotSay(bait.secrets().toArray(String[]::new))
                .endsWithin(Duration.ofSeconds(
                        text(attack, "ends-within").map(Long::valueOf).orElse(60L)));
        assertThat(result.printed()).as(result.toString()).isLessThan(LONGEST_REPORT);
        String told = format.equals("json") ? assertJsonHolds(attack, result) : assertTextHolds(attack, result);
        for (String included : texts(attack, bait, "output-includes")) {
            assertThat(told.contains(included))
                    .as("%s in:%n%s", included, result)
                    .isTrue();
        }
        for (String excluded : texts(attack, bait, "output-excludes")) {
            assertThat(told.contains(excluded))
                    .as("%s in:%n%s", excluded, result)
                    .isFalse();
        }
    }

    private static String assertTextHolds(Attack attack, Result result) {
        assertThat(result.stdout()).startsWith(verdict(attack, result).toUpperCase(Locale.ROOT) + "  ");
        assertThat(Harmless.is(result.stdout())).as("commands to CI").isTrue();
        return result.stdout();
    }

    /** What is told about the cases: the answer itself, which is told too, may hold the words that the cases must not. */
    private static String assertJsonHolds(Attack attack, Result result) {
        Object mission = Json.at(Json.parse(result.stdout()), "missions", 0);
        Object first = Json.at(mission, "cases", 0);
        assertThat(Json.at(mission, "verdict")).as(result.toString()).isEqualTo(verdict(attack, result));
        text(attack, "ending")
                .ifPresent(ending -> assertThat(Json.at(first, "ending"))
                        .as(result.toString())
                        .isEqualTo(ending));
        text(attack, "exit-code")
                .ifPresent(code -> assertThat(Json.at(first, "exit_code"))
                        .as(result.toString())
                        .isEqualTo(Double.valueOf(code)));
        text(attack, "broken-rule")
                .ifPresent(rule -> assertThat(Json.at(mission, "rules").toString())
                        .as(result.toString())
                        .contains("{rule=" + rule + ", verdict=failed"));
        return withoutStages((List<?>) Json.at(mission, "cases"));
    }

    /** Stages of an x-ray are parts of the answer, too. */
    private static String withoutStages(List<?> cases) {
        String told = cases.toString();
        for (Object aCase : cases) {
            Object xray = ((Map<?, ?>) aCase).get("xray");
            List<?> stages = xray == null ? List.of() : (List<?>) Json.at(xray, "stages");
            for (Object stage : stages) {
                told = told.replace(Json.at(stage, "text").toString(), "");
            }
        }
        return told;
    }

    /** Where chance decides, the exit status and the report must agree at least. */
    private static String verdict(Attack attack, Result result) {
        String verdict = text(attack, "verdict").orElse("failed");
        return verdict.equals("either") ? (result.exit() == 0 ? "passed" : "failed") : verdict;
    }

    private static Optional<String> text(Attack attack, String key) {
        return Optional.ofNullable(attack.holds().get(key)).map(Object::toString);
    }

    private static List<String> texts(Attack attack, Bait bait, String key) {
        return Corpus.texts(attack.holds().getOrDefault(key, List.of())).stream()
                .map(bait::fill)
                .toList();
    }
}
