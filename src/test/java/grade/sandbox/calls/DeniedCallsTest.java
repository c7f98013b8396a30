package grade.sandbox.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DeniedCallsTest {
    @ParameterizedTest
    @EnumSource
    void haveTheNumbersOfTheKernelsHeaders(Architecture architecture) {
        Map<String, Integer> numbers = SystemCalls.on(architecture);

        assertThat(DeniedCalls.ALL)
                .allSatisfy(call -> assertThat(numbers.getOrDefault(call.name(), DeniedCall.NONE))
                        .as(call.name())
                        .isEqualTo(call.number(architecture)));
        assertThat(DeniedCalls.ALL.stream().filter(call -> call.number(architecture) == DeniedCall.NONE))
                .hasSizeLessThan(2);
    }

    /** A call with a condition ends the program, so a second rule for the same number would never be asked. */
    @ParameterizedTest
    @EnumSource
    void nameEachNumberOnce(Architecture architecture) {
        assertThat(DeniedCalls.ALL)
                .extracting(call -> call.number(architecture))
                .doesNotHaveDuplicates();
    }

    @Test
    void areKnownOnArchitecturesByJavasNames() {
        assertThat(Architecture.named("amd64")).contains(Architecture.X86_64);
        assertThat(Architecture.named("aarch64")).contains(Architecture.AARCH64);
        assertThat(Architecture.named("riscv64")).isEqualTo(Optional.empty());
        assertThat(Architecture.named("x86")).isEqualTo(Optional.empty());
    }
}
