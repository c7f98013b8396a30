package grade.sandbox.engine;

import grade.sandbox.Limit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A run of which a file tells the number of process 1. */
record Told(Path status, Duration longestStart) implements Confinement {
    @Override
    public List<String> command() {
        return List.of();
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean tellsFirstProcess() {
        return true;
    }

    @Override
    public OptionalLong firstProcess() {
        try {
            String told = Files.exists(status) ? Files.readString(status).strip() : "";
            return told.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public OptionalInt exitCode(List<String> notes) {
        return OptionalInt.empty();
    }

    @Override
    public boolean end() {
        return false;
    }

    @Override
    public Optional<Limit> heldAt() {
        return Optional.empty();
    }
}
