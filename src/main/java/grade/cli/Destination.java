package grade.cli;

import java.io.IOException;
import java.io.PrintStream;

/** Where a report goes. */
sealed interface Destination extends AutoCloseable permits Destination.Printed, ReportFile, SharedFile {
    void write(String text) throws IOException;

    @Override
    void close();

    /** Standard output. */
    record Printed(PrintStream out) implements Destination {
        @Override
        public void write(String text) {
            out.print(text);
        }

        @Override
        public void close() {
            // It is the process's own.
        }
    }
}
