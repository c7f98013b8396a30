package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.Podman;
import testkit.User;

/** The same attacks against {@code --sandbox container}, with a real podman, as root. */
@Tag("consumers")
final class ContainerAttacksIT {
    /** What the sandbox page says is not the same in a container. */
    private static final Set<String> NOT_PROMISED = Set.of(
            "makes-files-without-end-in-temporary-areas",
            "hangs-attributes-on-files",
            "makes-files-deeper-than-anybody-looks",
            "makes-pipes-deeper-than-anybody-looks",
            "reads-and-writes-the-memory-of-process-1",
            "overwrites-what-process-1-would-say",
            "takes-every-terminal-of-the-machine");

    @SuppressWarnings("NullAway.Init")
    private static Podman podman;

    @SuppressWarnings("NullAway.Init")
    private static Listeners listeners;

    @BeforeAll
    static void open() throws IOException {
        podman = Podman.open();
        listeners = new Listeners();
    }

    @AfterAll
    static void leaveNoContainer() throws IOException {
        try (Podman closing = podman) {
            listeners.close();
            assertThat(closing.containers()).isEmpty();
        }
    }

    static Stream<Attack> attacks() {
        return Corpus.attacks().stream().filter(attack -> !NOT_PROMISED.contains(attack.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void doesNoHarm(Attack attack) {
        try (Bait bait = new Bait(User.Kind.ROOT.user(), listeners)) {
            String format = attack.formats().get(0);
            AttacksIT.assertDoesNoHarm(attack, bait, podman.with(bait.cli()), format, "--sandbox", "container");
        }
    }
}
