package grade.sandbox.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the program as the kernel would, and compares what it decides with the list that it was made from. */
final class CallFilterTest {
    private static final int KILL = 0x80000000;
    private static final int ALLOW = 0x7FFF0000;
    private static final int FAIL = 0x00050000;
    private static final int EPERM = FAIL | 1;
    private static final int ENOSYS = FAIL | 38;
    private static final int EAFNOSUPPORT = FAIL | 97;
    private static final long[] NONE = new long[6];

    private static BpfMachine machine(Architecture architecture) {
        return new BpfMachine(CallFilter.bytes(architecture));
    }

    private static int run(Architecture architecture, String name, long... arguments) {
        int number = Objects.requireNonNull(SystemCalls.on(architecture).get(name));
        return machine(architecture).run(number, architecture.auditNumber(), arguments);
    }

    /** What the list says, without a look at the program. */
    private static int expected(Architecture architecture, int number, long[] arguments) {
        if (architecture == Architecture.X86_64 && (number < 0 || number >= 0x40000000)) {
            return ENOSYS;
        }
        return DeniedCalls.ALL.stream()
                .filter(call -> call.number(architecture) == number && number != DeniedCall.NONE)
                .filter(call -> call.when().map(when -> holds(when, arguments)).orElse(true))
                .map(call -> FAIL | call.errno().number())
                .findFirst()
                .orElse(ALLOW);
    }

    private static boolean holds(Condition condition, long[] arguments) {
        int argument = (int) arguments[condition.argument()];
        return switch (condition.kind()) {
            case HAS_BIT_OF -> condition.values().stream().anyMatch(mask -> (mask & argument) != 0);
            case ONE_OF -> condition.values().contains(argument);
        };
    }

    /** Every bit, small numbers, the values that conditions name and their neighbours, each as each of the first arguments. */
    private static List<long[]> arguments() {
        Stream<Long> named = DeniedCalls.ALL.stream()
                .flatMap(call -> call.when().stream())
                .flatMap(when -> when.values().stream())
                .flatMap(value -> Stream.of(value - 1L, (long) value, value + 1L));
        Stream<Long> bits = IntStream.range(0, 64).mapToObj(bit -> 1L << bit);
        Stream<Long> small = IntStream.rangeClosed(-1, 50).mapToObj(Long::valueOf);
        List<long[]> arguments = new ArrayList<>();
        Stream.of(named, bits, small).flatMap(values -> values).distinct().forEach(value -> {
            for (int place = 0; place < 4; place++) {
                for (long above : new long[] {0, -1L << 32}) {
                    long[] some = NONE.clone();
                    some[place] = value ^ above;
                    arguments.add(some);
                }
            }
        });
        return arguments;
    }

    @ParameterizedTest
    @EnumSource
    void decidesAsTheListSays(Architecture architecture) {
        BpfMachine machine = machine(architecture);
        List<long[]> arguments = arguments();
        for (int number = 0; number < 500; number++) {
            for (long[] some : arguments) {
                if (machine.run(number, architecture.auditNumber(), some) != expected(architecture, number, some)) {
                    assertThat(machine.run(number, architecture.auditNumber(), some))
                            .as("%s of call %d with %s", architecture, number, Arrays.toString(some))
                            .isEqualTo(expected(architecture, number, some));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void decidesOnNumbersThatNoCallHas(Architecture architecture) {
        IntStream denied = DeniedCalls.ALL.stream()
                .mapToInt(call -> call.number(architecture))
                .filter(number -> number != DeniedCall.NONE);
        IntStream.concat(
                        denied.flatMap(number -> IntStream.of(number | 0x40000000, number | 0x80000000)),
                        IntStream.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x3FFFFFFF, 0x40000000, 0x40000001))
                .forEach(number -> assertThat(machine(architecture).run(number, architecture.auditNumber(), NONE))
                        .as("%s, %x", architecture, number)
                        .isEqualTo(expected(architecture, number, NONE)));
    }

    @ParameterizedTest
    @EnumSource
    void killsWhoCallsByTheTableOfAnotherMachine(Architecture architecture) {
        int i386 = 0x40000003;
        int arm = 0x40000028;
        int own = architecture.auditNumber();
        for (int other : new int[] {i386, arm, own ^ 0xF9, own + 1, own - 1, 0, -1}) {
            for (int number : new int[] {0, 1, 250, 272, 435, 0x40000000, -1}) {
                assertThat(machine(architecture).run(number, other, NONE)).isEqualTo(KILL);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesEveryOtherCallOfTheHeadersAlone(Architecture architecture) {
        List<String> denied = DeniedCalls.ALL.stream().map(DeniedCall::name).toList();
        Map<String, Integer> others = SystemCalls.on(architecture);
        others.keySet().removeAll(denied);

        assertThat(others).hasSizeGreaterThan(220);
        assertThat(others.keySet())
                .allSatisfy(name -> assertThat(run(architecture, name, NONE)).isEqualTo(ALLOW));
    }

    @ParameterizedTest
    @CsvSource({
        // fork, vfork and pthread_create of glibc; clone of a process in a new namespace of each kind.
        "0x01200011, false",
        "0x00004111, false",
        "0x003d0f00, false",
        "0x00000091, false",
        "0x00020011, true",
        "0x02000011, true",
        "0x04000011, true",
        "0x08000011, true",
        "0x10000011, true",
        "0x20000011, true",
        "0x40000011, true",
        "0x7e020011, true",
        "0x110000011, true"
    })
    void tellsProcessesAndThreadsFromNamespaces(String flags, boolean denied) {
        for (Architecture architecture : Architecture.values()) {
            assertThat(run(architecture, "clone", Long.decode(flags))).isEqualTo(denied ? EPERM : ALLOW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsLibcFromClone3ToClone(Architecture architecture) {
        assertThat(run(architecture, "clone3", NONE)).isEqualTo(ENOSYS);
    }

    @ParameterizedTest
    @EnumSource
    void deniesMemoryThatBelongsToNobody(Architecture architecture) {
        for (int family = 0; family < 64; family++) {
            assertThat(run(architecture, "socket", family)).isEqualTo(EAFNOSUPPORT);
            assertThat(run(architecture, "socketpair", family)).isEqualTo(EAFNOSUPPORT);
        }
        // MAP_PRIVATE | MAP_ANONYMOUS, MAP_SHARED | MAP_ANONYMOUS, MAP_SHARED_VALIDATE.
        assertThat(run(architecture, "mmap", 0, 4096, 3, 0x22)).isEqualTo(ALLOW);
        assertThat(run(architecture, "mmap", 0, 4096, 3, 0x21)).isEqualTo(EPERM);
        assertThat(run(architecture, "mmap", 0, 4096, 3, 0x03)).isEqualTo(EPERM);
        assertThat(run(architecture, "fallocate", 1, 0)).isEqualTo(ALLOW);
        assertThat(run(architecture, "fallocate", 1, 1)).isNotEqualTo(ALLOW);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTerminalsFromBeingTypedInto(Architecture architecture) {
        assertThat(run(architecture, "ioctl", 0, 0x5412)).isEqualTo(EPERM);
        assertThat(run(architecture, "ioctl", 0, 0x541C)).isEqualTo(EPERM);
        assertThat(run(architecture, "ioctl", 0, 0x7FFF00005412L)).isEqualTo(EPERM);
        assertThat(run(architecture, "ioctl", 0x5412, 0x5413)).isEqualTo(ALLOW);
    }

    /** What bpf_check_classic and seccomp_check_filter of the kernel ask for. */
    @ParameterizedTest
    @EnumSource
    void isAProgramThatTheKernelTakes(Architecture architecture) {
        List<Instruction> program = CallFilter.program(architecture);

        assertThat(machine(architecture).length()).isEqualTo(program.size()).isLessThanOrEqualTo(4096);
        assertThat(program.get(program.size() - 1).code()).isEqualTo(Instruction.RETURN);
        for (int at = 0; at < program.size(); at++) {
            Instruction instruction = program.get(at);
            assertThat(at + 1 + Math.max(instruction.ifTrue(), instruction.ifFalse()))
                    .isLessThan(program.size() + (instruction.code() == Instruction.RETURN ? 1 : 0));
            if (instruction.code() == Instruction.LOAD) {
                assertThat(instruction.k()).isBetween(0, 60).matches(offset -> offset % 4 == 0);
            }
        }
    }

    @Test
    void writesInstructionsAsTheKernelReadsThem() {
        assertThat(CallFilter.bytes(Architecture.X86_64))
                .startsWith(0x20, 0, 0, 0, 4, 0, 0, 0)
                .containsSequence(0x15, 0, 1, 0, 0x3E, 0, 0, 0xC0)
                .endsWith(6, 0, 0, 0, 0, 0, 0xFF, 0x7F);
    }

    @Test
    void refusesAJumpThatDoesNotFit() {
        assertThat(new Instruction(Instruction.IF_EQUAL, 255, 255, 0).ifFalse()).isEqualTo(255);
        assertThatThrownBy(() -> new Instruction(Instruction.IF_EQUAL, 256, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Instruction(Instruction.IF_EQUAL, 0, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
