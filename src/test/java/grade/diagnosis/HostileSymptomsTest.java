package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.check.Cause;
import grade.check.Comparison;
import grade.check.Finding;
import grade.check.Scene;
import grade.sandbox.Ending;
import grade.sandbox.Run;
import grade.sandbox.Snapshot;
import grade.sandbox.Start;
import grade.wording.Language;
import grade.wording.Message;
import grade.wording.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Effort;
import testkit.Harmless;
import testkit.HostileRuns;

final class HostileSymptomsTest {
    private static final List<Wording> WORDINGS = List.of(Wording.in(Language.EN), Wording.in(Language.KO));
    private static final int SYMPTOMS = 20_000;
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration BOUND_OF_ONE = Duration.ofSeconds(10);
    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison.AsText(false),
            new Comparison.AsText(true),
            new Comparison.AsInteger(Optional.empty()),
            new Comparison.AsInteger(Optional.of("f")));

    @Test
    void changesNothingButTheCause() {
        HostileRuns runs = new HostileRuns(7);
        Set<String> seen = new TreeSet<>();
        Effort effort = Effort.of(() -> {
            for (int i = 0; i < SYMPTOMS; i++) {
                Symptom symptom = symptom(runs);
                Finding explained = Diagnoses.explain(symptom);
                assertThat(withCause(symptom.finding(), explained.cause())).isEqualTo(explained);
                explained.cause().ifPresent(cause -> seen.add(cause.diagnosis()));
                explained.cause().ifPresent(HostileSymptomsTest::canBeSaid);
            }
        });
        assertThat(effort.processorTime()).isLessThan(BOUND);
        assertThat(Diagnoses.ids()).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301\u0316",
                "\u0316",
                "Σ",
                "Σ\u0301",
                "\n",
                " \n",
                "\\n",
                "\r\n",
                "\uDC80",
                "\uD83D",
                "1",
                "a",
                "bash: line 1: ",
                "bash: a: command not found\n",
                "ㅏ",
                "a ",
                "\u200B",
                "3 "
            })
    void endsSoonOnLongTexts(String piece) {
        String actual = piece.repeat(Symptom.LONGEST_TEXT / piece.length());
        String half = actual.substring(0, actual.length() / 2);
        String reversed = new StringBuilder(half).reverse().toString();

        for (String expected : List.of(half, half + reversed, actual.substring(1) + "x", "17\n", "")) {
            Symptom symptom = symptom(expected, actual);
            Effort effort = Effort.of(
                    () -> assertThat(Diagnoses.explain(symptom).actual()).isSameAs(actual));
            assertThat(effort.processorTime()).isLessThan(BOUND_OF_ONE);
        }
    }

    private static void canBeSaid(Cause cause) {
        for (Wording wording : WORDINGS) {
            String said = wording.say(cause.message());
            assertThat(said.length()).isLessThan(1500);
            assertThat(Harmless.is(said) && said.indexOf('\n') < 0)
                    .as(() -> Harmless.visible(said))
                    .isTrue();
        }
    }

    private static Finding withCause(Finding finding, Optional<Cause> cause) {
        return new Finding(
                finding.item(), finding.path(), finding.message(), finding.expected(), finding.actual(), cause);
    }

    private static Symptom symptom(String expected, String actual) {
        Finding finding = new Finding(
                "stdout", Optional.empty(), Message.of("stdout-differs"), expected, actual, Optional.empty());
        Run run = new Run(new Ending.Exited(127), actual, actual, Snapshot.EMPTY, List.of(), Duration.ZERO);
        Scene scene = new Scene(new Start(new TreeMap<>(Map.of("f", actual))), run, run);
        return new Symptom(
                finding,
                Optional.empty(),
                scene,
                List.of(scene, scene),
                "",
                () -> Set.of("wc"),
                new Bench(tried -> false, () -> Start.EMPTY));
    }

    private static Symptom symptom(HostileRuns runs) {
        List<Scene> scenes = IntStream.rangeClosed(0, runs.upTo(2))
                .mapToObj(i -> runs.scene())
                .toList();
        Scene scene = scenes.get(0);
        return new Symptom(
                finding(runs, scene),
                runs.chance(1, 5) ? Optional.empty() : Optional.of(runs.anyOf(COMPARISONS)),
                scene,
                scenes,
                runs.chance(1, 2) ? "" : runs.text(),
                () -> Set.of("wc", "sort", "", "\uDC80"),
                new HostileExperiments(runs));
    }

    private static Finding finding(HostileRuns runs, Scene scene) {
        String path = runs.anyOf(HostileRuns.PATHS);
        Message message = Message.of("any");
        Run actual = scene.actual();
        Run expected = scene.expected();
        return switch (runs.upTo(3)) {
            case 0 -> new Finding("ending", Optional.empty(), message, "", "", Optional.empty());
            case 1 -> {
                String text = runs.text();
                yield new Finding("stdout", Optional.empty(), message, text, runs.changed(text), Optional.empty());
            }
            case 2 ->
                new Finding("stdout", Optional.empty(), message, expected.stdout(), actual.stdout(), Optional.empty());
            default ->
                new Finding(
                        "files",
                        Optional.of(path),
                        message,
                        expected.left().text(path).orElse(""),
                        actual.left().text(path).orElse(""),
                        Optional.empty());
        };
    }
}
