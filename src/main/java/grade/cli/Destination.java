package grade.cli;

import java.io.IOException;
import java.io.PrintStream;

/** Where a report goes. */
sealed interface Destination permits Destination.Printed, ReportFile, SharedFile {
    void write(String text) throws IOException;

    /** Standard output. */
    record Printed(PrintStream out) implements Destination {
        @Override
        public void write(String text) {
            out.print(text);
        }
    }
}
