package grade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import grade.document.ConsoleCommand;
import grade.document.Played;
import grade.document.Played.How;
import grade.sandbox.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is run again and what is left out where a command ends more than itself. */
final class ProgressTest {
    private static final Optional<Limit> NONE = Optional.empty();

    private static Progress of(String... texts) {
        List<ConsoleCommand> commands = new ArrayList<>();
        for (String text : texts) {
            commands.add(new ConsoleCommand(commands.size() + 1, text, List.of()));
        }
        return new Progress(commands);
    }

    private static Frames frames(How... hows) {
        List<Played> ended = new ArrayList<>();
        for (How how : hows) {
            ended.add(new Played(how, NONE, ""));
        }
        return new Frames(ended, "rest");
    }

    private static List<How> hows(Progress progress) {
        return progress.played().stream().map(Played::how).toList();
    }

    @Test
    void isCompleteAfterOneStartThatRanEverything() {
        Progress progress = of("a", "b");
        assertThat(progress.texts()).containsExactly("a", "b");
        assertThat(progress.take(frames(How.ENDED, How.SHELL_ENDED), NONE)).isFalse();
        assertThat(hows(progress)).containsExactly(How.ENDED, How.SHELL_ENDED);
        assertThat(of().isComplete()).isTrue();
    }

    @Test
    void runsWhatRanBeforeOnceMoreWithoutWhatEndedTheSandbox() {
        Progress progress = of("a", "yes", "c");
        assertThat(progress.take(frames(How.ENDED), Optional.of(Limit.OUTPUT))).isTrue();
        assertThat(progress.texts()).containsExactly("a", ":", "c");
        assertThat(progress.played().get(1)).isEqualTo(new Played(How.STOPPED, Optional.of(Limit.OUTPUT), "rest"));
        assertThat(progress.take(frames(How.ENDED, How.ENDED, How.ENDED), NONE)).isFalse();
        assertThat(hows(progress)).containsExactly(How.ENDED, How.STOPPED, How.ENDED);
    }

    @Test
    void waitsForNothingTwice() {
        Progress progress = of("sleep 9", "kill -9 -1", "c");
        assertThat(progress.take(frames(How.LATE), NONE)).isTrue();
        assertThat(progress.texts()).containsExactly("exit", ":", "c");
        progress.take(frames(How.SHELL_ENDED, How.ENDED, How.ENDED), NONE);
        assertThat(hows(progress)).containsExactly(How.LATE, How.STOPPED, How.ENDED);
    }

    @Test
    void blamesWhatWasLeftRunningAndTriesWhatCameAfterItAgain() {
        Progress progress = of("a", "bomb &", "c", "d");
        assertThat(progress.take(frames(How.ENDED, How.ENDED, How.ENDED), Optional.of(Limit.PROCESS)))
                .isFalse();
        assertThat(hows(progress)).containsExactly(How.ENDED, How.ENDED, How.ENDED, How.STOPPED);

        Progress other = of("a", "bomb &", "c", "d", "e");
        other.take(frames(How.ENDED, How.ENDED, How.ENDED), Optional.of(Limit.PROCESS));
        assertThat(other.take(frames(How.ENDED, How.ENDED), Optional.of(Limit.PROCESS)))
                .isTrue();
        assertThat(hows(other)).containsExactly(How.ENDED, How.STOPPED, How.NOT_RUN, How.NOT_RUN, How.NOT_RUN);
        assertThat(other.texts()).containsExactly("a", ":", "c", "d", "e");
    }

    @Test
    void givesUpWhereNothingIsToBlame() {
        Progress progress = of("a", "b", "c");
        progress.take(frames(How.ENDED), NONE);
        assertThat(progress.take(frames(), NONE)).isFalse();
        assertThat(hows(progress)).containsExactly(How.ENDED, How.STOPPED, How.NOT_RUN);
    }
}
