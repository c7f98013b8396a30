package grade.grading;

import grade.document.ConsoleCommand;
import grade.document.Played;
import grade.sandbox.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a document came in the starts of the sandbox that it took: what is known of each command, and what the next start
 * is given. That runs again what ran before, but not what would end it, or take its time, once more.
 */
final class Progress {
    private static final String NOTHING = ":";
    private static final String NEW_SHELL = "exit";

    private final List<ConsoleCommand> commands;
    private final List<Played> played = new ArrayList<>();

    Progress(List<ConsoleCommand> commands) {
        this.commands = List.copyOf(commands);
    }

    boolean isComplete() {
        return played.size() == commands.size();
    }

    /** What the next start is given, for each command. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        List<Played> all = played();
        for (int i = 0; i < commands.size(); i++) {
            texts.add(
                    switch (all.get(i).how()) {
                        case STOPPED -> NOTHING;
                        case LATE -> NEW_SHELL;
                        default -> commands.get(i).text();
                    });
        }
        return texts;
    }

    /**
     * Takes what a start gave.
     *
     * @param limit which it was stopped at
     * @return whether another start can come further
     */
    boolean take(Frames frames, Optional<Limit> limit) {
        int ended = frames.ended().size();
        if (ended < played.size()) {
            return blame(ended, limit);
        }
        played.addAll(frames.ended().subList(played.size(), ended));
        if (!isComplete()) {
            played.add(new Played(Played.How.STOPPED, limit, frames.rest()));
        }
        return !isComplete();
    }

    /** What came of each command; those that no start came to were not run. */
    List<Played> played() {
        List<Played> all = new ArrayList<>(played);
        while (all.size() < commands.size()) {
            all.add(Played.notRun());
        }
        return all;
    }

    /**
     * Where a start ends among commands that ran before, it is the work of something left running by one of them: of the
     * last one, or else, another time, of the one before. All behind it is to be tried again.
     */
    private boolean blame(int running, Optional<Limit> limit) {
        for (int i = running; i >= 0; i--) {
            if (played.get(i).how() == Played.How.ENDED && commands.get(i).leavesRunning()) {
                played.subList(i, played.size()).clear();
                played.add(new Played(Played.How.STOPPED, limit, ""));
                return true;
            }
        }
        return false;
    }
}
