package grade.sandbox.calls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the kernel's headers say about the numbers of system calls. */
public final class SystemCalls {
    private SystemCalls() {}

    /** Numbers by name, without those that the architecture lacks. */
    public static Map<String, Integer> on(Architecture architecture) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            String number = words[architecture == Architecture.X86_64 ? 1 : 2];
            if (!number.equals("-")) {
                numbers.put(words[0], Integer.valueOf(number));
            }
        }
        return numbers;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(SystemCalls.class.getResourceAsStream("/seccomp/numbers.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
