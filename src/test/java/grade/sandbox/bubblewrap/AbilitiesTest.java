package grade.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grade.sandbox.SandboxException;
import grade.wording.Message;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AbilitiesTest {
    @Test
    void readsOptionsFromTheHelpAndNoMentionOfOne() {
        Abilities abilities =
                Abilities.in(helpWithout("--size") + "\n    --perms OCTAL   Set permissions, not with --size\n");

        assertThat(abilities.missing()).containsExactly("--size");
        assertThat(abilities.boundsSizes()).isFalse();
        assertThat(abilities.forbidsNamespaces()).isTrue();
        assertThat(abilities.replaced()).containsExactly("--size");
    }

    @Test
    void takesNoOptionForTheBeginningOfAnother() {
        assertThat(Abilities.in(helpWithout("--uid") + "\n    --uid-map FD   Invented\n")
                        .missing())
                .containsExactly("--uid");
    }

    @Test
    void assumesTheBestWhereThereIsNoHelp() {
        assertThat(Abilities.in("\n").missing()).isEmpty();
    }

    @Test
    void doesWithoutSizesAndWithTheFilterWithoutTheOtherLock() {
        assertThatCode(() -> new Abilities(Set.of("--size", "--disable-userns")).suffice("bubblewrap 0.6.1", true))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Abilities(Set.of("--size", "--seccomp")).suffice("bubblewrap 0.6.1", false))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToWorkWithoutBothLocksOnNamespaces() {
        assertThatThrownBy(() -> new Abilities(Set.of("--disable-userns")).suffice("bubblewrap 0.6.1", false))
                .isInstanceOfSatisfying(
                        SandboxException.class,
                        e -> assertThat(e.message())
                                .isEqualTo(Message.of("sandbox-too-old", "bubblewrap 0.6.1", "--disable-userns")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-pid-1", "--seccomp", "--perms", "--die-with-parent", "--unshare-user", "--cap-drop"})
    void refusesToWorkWithoutWhatNothingReplaces(String option) {
        assertThatThrownBy(() -> Abilities.in(helpWithout(option)).suffice("bubblewrap 0.3.0", true))
                .isInstanceOfSatisfying(
                        SandboxException.class,
                        e -> assertThat(e.message())
                                .isEqualTo(Message.of("sandbox-too-old", "bubblewrap 0.3.0", option)));
    }

    @Test
    void needsOnlyOptionsThatItKnowsToName() {
        assertThat(Arguments.options())
                .contains("--disable-userns", "--size", "--as-pid-1", "--perms", "--new-session", "--seccomp")
                .allMatch(option -> option.matches("--[a-z0-9-]+"));
    }

    private static String helpWithout(String missing) {
        return Arguments.options().stream()
                .filter(option -> !option.equals(missing))
                .map(option -> "    " + option + (option.length() % 2 == 0 ? " ARG   Does something" : ""))
                .collect(Collectors.joining("\n", "usage: bwrap [OPTIONS...] [--] COMMAND\n\n", "\n"));
    }
}
