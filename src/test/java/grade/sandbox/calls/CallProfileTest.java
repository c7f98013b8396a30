package grade.sandbox.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.Json;

/** The profile for container engines denies what the filter for bubblewrap denies. */
final class CallProfileTest {
    private static final Object PROFILE = Json.parse(CallProfile.json());

    @Test
    void namesEveryDeniedCallAndAllowsAllOthers() {
        assertThat(Json.at(PROFILE, "defaultAction")).isEqualTo("SCMP_ACT_ALLOW");
        assertThat(rules().stream().map(rule -> Json.at(rule, "names", 0)).distinct())
                .containsExactlyElementsOf(
                        DeniedCalls.ALL.stream().map(DeniedCall::name).toList());
        assertThat(rules())
                .allSatisfy(rule -> assertThat((List<?>) Json.at(rule, "args"))
                        .as("one argument cannot be compared twice")
                        .hasSizeLessThan(2));
    }

    @ParameterizedTest
    @EnumSource
    void decidesAsTheFilterDoes(Architecture architecture) {
        BpfMachine machine = new BpfMachine(CallFilter.bytes(architecture));
        for (DeniedCall call : DeniedCalls.ALL) {
            if (call.number(architecture) == DeniedCall.NONE) {
                continue;
            }
            for (long value : arguments()) {
                int filtered = machine.run(
                        call.number(architecture),
                        architecture.auditNumber(),
                        value,
                        value,
                        value,
                        value,
                        value,
                        value);

                assertThat(decision(call.name(), value))
                        .as("%s(%#x)", call.name(), value)
                        .isEqualTo(filtered);
            }
        }
    }

    /** What libseccomp makes of the rules of a call, for an argument that the kernel takes for an {@code int}. */
    private static int decision(String name, long value) {
        return rules().stream()
                .filter(rule -> Json.at(rule, "names", 0).equals(name))
                .filter(rule -> ((List<?>) Json.at(rule, "args")).stream().allMatch(test -> holds(test, value)))
                .mapToInt(rule -> CallFilter.ERRNO | number(rule, "errnoRet").intValue())
                .findFirst()
                .orElse(CallFilter.ALLOW);
    }

    private static boolean holds(Object test, long argument) {
        long value = number(test, "value").longValue();
        long second = number(test, "valueTwo").longValue();
        return switch (Json.at(test, "op").toString()) {
            case "SCMP_CMP_MASKED_EQ" -> (argument & value) == second;
            case "SCMP_CMP_GT" -> Long.compareUnsigned(argument, value) > 0;
            default -> throw new IllegalStateException(test.toString());
        };
    }

    private static Number number(Object object, String name) {
        return (Number) Json.at(object, name);
    }

    /** All that are named, their neighbours, single bits, and others; the kernel looks at the lower half of each. */
    private static long[] arguments() {
        Random random = new Random(7);
        LongStream named = LongStream.of(0x5411, 0x5412, 0x5413, 0x541B, 0x541C, 0x541D, 0x7E020000L, 0x7FFFFFFFL);
        LongStream bits = LongStream.range(0, 32).map(bit -> 1L << bit);
        LongStream low = random.longs(200).map(value -> value & 0xFFFFFFFFL);
        return LongStream.of(0)
                .flatMap(zero -> LongStream.concat(
                        LongStream.concat(LongStream.range(0, 50), named), LongStream.concat(bits, low)))
                .toArray();
    }

    private static List<Map<?, ?>> rules() {
        return ((List<?>) Json.at(PROFILE, "syscalls"))
                .stream().<Map<?, ?>>map(rule -> (Map<?, ?>) rule).toList();
    }
}
