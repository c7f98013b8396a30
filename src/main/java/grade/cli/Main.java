package grade.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    /** Runs grade with the process's own arguments, environment and streams, and exits with its code. */
    public static void main(String[] args) {
        Surroundings process = new Surroundings(
                System.getenv(),
                Path.of(""),
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(new Program(process).run(args));
    }
}
