package grade.cli;

import grade.grading.Data;
import grade.wording.Message;
import java.security.SecureRandom;
import java.util.Optional;
import picocli.CommandLine.Option;

/** On which data answers are tried, and how many cases at once. */
final class DataOptions {
    /** The largest number that every JSON reader keeps exactly. */
    private static final long LARGEST_SEED = (1L << 53) - 1;

    @Option(names = "--seed", paramLabel = "N|random")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    Data data(String packDigest) {
        if (seed.isEmpty()) {
            return Data.of(packDigest);
        }
        if (seed.get().equals("random")) {
            return Data.of(packDigest, new SecureRandom().nextLong() & LARGEST_SEED);
        }
        return Data.of(packDigest, parse(seed.get()));
    }

    int jobs() {
        if (jobs < 1 || jobs > 256) {
            throw new UsageException(Message.of("usage-jobs", jobs));
        }
        return jobs;
    }

    static long parse(String written) {
        if (written.matches("\\d{1,16}") && Long.parseLong(written) <= LARGEST_SEED) {
            return Long.parseLong(written);
        }
        throw new UsageException(Message.of("usage-seed", written, LARGEST_SEED));
    }
}
