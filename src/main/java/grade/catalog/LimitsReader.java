package grade.catalog;

import grade.sandbox.Limits;
import java.time.Duration;
import java.util.Optional;

/** Reads what a run may use. What is not set is as in the defaults. */
final class LimitsReader {
    private LimitsReader() {}

    static Limits read(Fields fields, Limits defaults) {
        Limits limits = new Limits(
                duration(fields, "wall", "100ms", "10m", defaults.wall()),
                wholeSeconds(fields, "cpu", defaults.cpu()),
                bytes(fields, "memory", "16M", "64G", defaults.memory()),
                fields.integer("processes", 1, 10_000, defaults.processes()),
                fields.integer("files", 1, 1_000_000, defaults.files()),
                bytes(fields, "file-size", "1K", "64G", defaults.fileSize()),
                bytes(fields, "disk", "1K", "64G", defaults.disk()),
                bytes(fields, "output", "1K", "1G", defaults.output()));
        fields.refuseOthers();
        return limits;
    }

    private static Duration wholeSeconds(Fields fields, String key, Duration otherwise) {
        Duration duration = duration(fields, key, "1s", "10m", otherwise);
        if (duration.toMillisPart() != 0) {
            fields.value(key).ifPresent(value -> value.complain("catalog-whole-seconds", key));
        }
        return duration;
    }

    private static Duration duration(Fields fields, String key, String least, String most, Duration otherwise) {
        Optional<Value> value = fields.value(key);
        Optional<String> written = value.flatMap(Value::text);
        if (value.isEmpty() || written.isEmpty()) {
            return otherwise;
        }
        Optional<Duration> duration = Units.duration(written.get())
                .filter(read -> read.compareTo(Units.duration(least).orElseThrow()) >= 0)
                .filter(read -> read.compareTo(Units.duration(most).orElseThrow()) <= 0);
        if (duration.isEmpty()) {
            value.get().complain("catalog-duration", key, least, most, written.get());
        }
        return duration.orElse(otherwise);
    }

    private static long bytes(Fields fields, String key, String least, String most, long otherwise) {
        Optional<Value> value = fields.value(key);
        Optional<String> written = value.flatMap(Value::text);
        if (value.isEmpty() || written.isEmpty()) {
            return otherwise;
        }
        Optional<Long> bytes = Units.bytes(written.get())
                .filter(read -> read >= Units.bytes(least).orElseThrow())
                .filter(read -> read <= Units.bytes(most).orElseThrow());
        if (bytes.isEmpty()) {
            value.get().complain("catalog-size", key, least, most, written.get());
        }
        return bytes.orElse(otherwise);
    }
}
