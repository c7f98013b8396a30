package grade.sandbox.calls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The {@link DeniedCalls} as container engines read them: a seccomp profile in JSON, which takes the place of their own. The
 * rules of one call are alternatives. libseccomp compares all 64 bits of an argument, so the upper ones, which the kernel
 * does not look at, are masked off where a value is meant.
 */
public final class CallProfile {
    private static final String LOW_BITS = "4294967295";

    private CallProfile() {}

    /** The profile; calls by the table of any other architecture end the process, as libseccomp does by itself. */
    public static String json() {
        return DeniedCalls.ALL.stream()
                .flatMap(call -> arguments(call.when()).stream().map(arguments -> rule(call, arguments)))
                .collect(Collectors.joining(
                        ",\n", "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"syscalls\": [\n", "\n]}\n"));
    }

    private static String rule(DeniedCall call, String arguments) {
        return "{\"names\": [\"%s\"], \"action\": \"SCMP_ACT_ERRNO\", \"errnoRet\": %d, \"args\": [%s]}"
                .formatted(call.name(), call.errno().number(), arguments);
    }

    /** What arguments each of the rules is about; one rule about none where all calls are denied. */
    private static List<String> arguments(Optional<Condition> when) {
        return when.map(CallProfile::arguments).orElse(List.of(""));
    }

    private static List<String> arguments(Condition condition) {
        return switch (condition.kind()) {
            case HAS_BIT_OF ->
                condition.values().stream()
                        .flatMap(CallProfile::bits)
                        .map(bit -> argument(condition, bit, bit, "SCMP_CMP_MASKED_EQ"))
                        .toList();
            case ONE_OF ->
                condition.values().stream()
                        .map(value -> masked(condition, value))
                        .toList();
        };
    }

    private static Stream<String> bits(int value) {
        return IntStream.range(0, Integer.SIZE)
                .filter(bit -> (value >>> bit & 1) == 1)
                .mapToObj(bit -> Long.toString(1L << bit));
    }

    private static String masked(Condition condition, int value) {
        return argument(condition, LOW_BITS, Integer.toString(value), "SCMP_CMP_MASKED_EQ");
    }

    private static String argument(Condition condition, String value, String second, String comparison) {
        return "{\"index\": %d, \"value\": %s, \"valueTwo\": %s, \"op\": \"%s\"}"
                .formatted(condition.argument(), value, second, comparison);
    }
}
