package grade.sandbox.bubblewrap;

import grade.sandbox.Limit;
import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run under bwrap, known by its status file ({@code --json-status-fd}), which the line cannot reach. */
record Confined(Slot slot, List<String> command, Optional<ControlGroup.Before> group) implements Confinement {
    private static final Pattern CHILD = Pattern.compile("\"child-pid\": (\\d+)");
    private static final Pattern EXIT_CODE = Pattern.compile("\"exit-code\": (\\d+)");

    @Override
    public boolean tellsFirstProcess() {
        return true;
    }

    @Override
    public OptionalLong firstProcess() {
        Matcher matcher = CHILD.matcher(status());
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** With an exit code there, bwrap has waited. */
    @Override
    public boolean isOver() {
        return exitCode().isPresent();
    }

    @Override
    public OptionalInt exitCode(List<String> notes) {
        return exitCode();
    }

    @Override
    public boolean end() {
        return false;
    }

    @Override
    public Optional<Limit> heldAt() throws IOException {
        return group.isPresent() ? group.get().breached() : Optional.empty();
    }

    private OptionalInt exitCode() {
        Matcher matcher = EXIT_CODE.matcher(status());
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private String status() {
        try {
            return slot.readStatus();
        } catch (IOException e) {
            return "";
        }
    }
}
