package grade.sandbox.calls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program by which the kernel denies the {@link DeniedCalls}: it looks at {@code struct seccomp_data} and ends with an
 * action, both as in seccomp(2). Each denied call is a block of its own, so no jump is longer than a block. That costs
 * nothing: since 5.11 the kernel remembers which numbers a filter always allows and does not ask it again.
 */
public final class CallFilter {
    static final int KILL_PROCESS = 0x80000000;
    static final int ERRNO = 0x00050000;
    static final int ALLOW = 0x7FFF0000;
    /** __X32_SYSCALL_BIT of asm/unistd.h: the same table called from another side, past every number in our list. */
    static final int X32 = 0x40000000;

    private static final int NUMBER_AT = 0;
    private static final int ARCHITECTURE_AT = 4;
    private static final int ARGUMENTS_AT = 16;

    private CallFilter() {}

    /** The program as bwrap reads it: both architectures are little endian. */
    public static byte[] bytes(Architecture architecture) {
        List<Instruction> program = program(architecture);
        ByteBuffer buffer =
                ByteBuffer.allocate(program.size() * Instruction.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        program.forEach(instruction -> instruction.writeTo(buffer));
        return buffer.array();
    }

    static List<Instruction> program(Architecture architecture) {
        List<Instruction> program = new ArrayList<>();
        program.add(Instruction.load(ARCHITECTURE_AT));
        program.add(new Instruction(Instruction.IF_EQUAL, 1, 0, architecture.auditNumber()));
        program.add(Instruction.end(KILL_PROCESS));
        program.add(Instruction.load(NUMBER_AT));
        if (architecture == Architecture.X86_64) {
            program.add(new Instruction(Instruction.IF_AT_LEAST, 0, 1, X32));
            program.add(failWith(Errno.ENOSYS));
        }
        for (DeniedCall call : DeniedCalls.ALL) {
            if (call.number(architecture) == DeniedCall.NONE) {
                continue;
            }
            List<Instruction> denial = denial(call.when(), failWith(call.errno()));
            program.add(new Instruction(Instruction.IF_EQUAL, 0, denial.size(), call.number(architecture)));
            program.addAll(denial);
        }
        program.add(Instruction.end(ALLOW));
        return program;
    }

    private static Instruction failWith(Errno errno) {
        return Instruction.end(ERRNO | errno.number());
    }

    /** What is done with a call of that number; always ends the program. */
    private static List<Instruction> denial(Optional<Condition> when, Instruction deny) {
        return when.map(condition -> denial(condition, deny)).orElse(List.of(deny));
    }

    /** The tests, each of which leads to the last instruction where it holds, and two ends. */
    private static List<Instruction> denial(Condition condition, Instruction deny) {
        boolean hasBit = condition.kind() == Condition.Kind.HAS_BIT_OF;
        List<Instruction> instructions = new ArrayList<>();
        instructions.add(Instruction.load(ARGUMENTS_AT + Long.BYTES * condition.argument()));
        for (int left = condition.values().size(); left > 0; left--) {
            int value = condition.values().get(condition.values().size() - left);
            instructions.add(new Instruction(hasBit ? Instruction.IF_ANY_BIT : Instruction.IF_EQUAL, left, 0, value));
        }
        instructions.add(Instruction.end(ALLOW));
        instructions.add(deny);
        return instructions;
    }
}
