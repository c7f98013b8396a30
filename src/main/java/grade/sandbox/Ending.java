package grade.sandbox;

import java.util.OptionalInt;

/** How a run ended. */
public sealed interface Ending {
    /** The word for it in results: {@code exited}, {@code time-limit}, ... */
    String word();

    /** The shell's status, where it gave one. */
    OptionalInt exitCode();

    /** The line ended by itself; only then does its output count. */
    record Exited(int status) implements Ending {
        @Override
        public String word() {
            return "exited";
        }

        @Override
        public OptionalInt exitCode() {
            return OptionalInt.of(status);
        }
    }

    /** The shell that ran the line was killed by a signal from inside. */
    record Signalled(int signal) implements Ending {
        @Override
        public String word() {
            return "signalled";
        }

        @Override
        public OptionalInt exitCode() {
            return OptionalInt.of(128 + signal);
        }
    }

    /** The line was stopped, or ended, at a limit. */
    record Limited(Limit limit) implements Ending {
        @Override
        public String word() {
            return limit.word();
        }

        @Override
        public OptionalInt exitCode() {
            return OptionalInt.empty();
        }
    }
}
