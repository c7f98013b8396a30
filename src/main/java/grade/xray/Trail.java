package grade.xray;

import java.util.Optional;

/**
 * Follows what the right answer needs through a pipeline, to the stage after which it can no longer come out. One for each
 * x-ray; a watch is used by one thread.
 */
public interface Trail {
    /** A watch over a flow: number 0 is what the line starts with, and each stage has its own, from 1. */
    Watch watch(int flow);

    /** The verdict, when all watches have seen all. */
    Optional<Blame> blame(Evidence evidence);

    /** That of which nothing is known that could be looked for. */
    Trail NONE = new Trail() {
        @Override
        public Watch watch(int flow) {
            return line -> {};
        }

        @Override
        public Optional<Blame> blame(Evidence evidence) {
            return Optional.empty();
        }
    };
}
