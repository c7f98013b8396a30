package grade.sandbox.bubblewrap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A script of a shell that opens what bwrap takes by descriptors, which a Java parent cannot wire above 2, and becomes the
 * rest of its arguments. By these come small files that then stand on no disk, and files that only we may read. The umask of
 * whoever started grade shall change no verdict.
 */
final class Descriptors {
    /** The pipe with which process 1 begins, on descriptor 4. */
    private static final int LAST_FIXED = 4;

    /** A shell that knows no descriptors of two digits. */
    private static final int MOST_OF_SH = 9;

    private final StringBuilder script = new StringBuilder("""
            umask 022
            exec 4<<END

            END
            read -r _ <&4
            exec 4<>/proc/self/fd/4
            """);
    private final List<String> arguments = new ArrayList<>();
    private int last = LAST_FIXED;

    /** One that reads this text. In a shell's here-document a value is taken as it is. */
    String ofText(String text) {
        script.append("exec ").append(++last).append("<<END\n$1\nEND\nshift\n");
        arguments.add(text);
        return Integer.toString(last);
    }

    /** One that reads bytes which no argument could hold: a shell writes them into the pipe behind it. */
    String ofBytes(String escaped) {
        // bash makes no pipe for a document without a line, so one is put in and taken out again.
        script.append("exec ")
                .append(++last)
                .append("<<END\n\nEND\nread -r _ <&")
                .append(last);
        script.append("\nprintf \"$1\" >>/proc/self/fd/").append(last).append("\nshift\n");
        arguments.add(escaped);
        return Integer.toString(last);
    }

    /** Bytes as printf(1) reads them. */
    static String escape(byte[] bytes) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : bytes) {
            escaped.append('\\');
            for (int shift = 6; shift >= 0; shift -= 3) {
                escaped.append((char) ('0' + (each >> shift & 7 & (0xFF >> shift))));
            }
        }
        return escaped.toString();
    }

    /** One that reads a file. */
    String ofFile(Path file) {
        script.append("exec ").append(++last).append("<\"$1\" || exit\nshift\n");
        arguments.add(file.toString());
        return Integer.toString(last);
    }

    /** The shell, the script and what that takes; a command is to follow. */
    List<String> command(Path sh) {
        List<String> command = new ArrayList<>();
        command.add(last > MOST_OF_SH ? "/bin/bash" : sh.toString());
        command.addAll(List.of("-c", script + "exec \"$@\"", "grade"));
        command.addAll(arguments);
        return command;
    }
}
