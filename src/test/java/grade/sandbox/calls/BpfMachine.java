package grade.sandbox.calls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** As much of a classic BPF machine as a seccomp program needs, written from the kernel's filter.rst. */
final class BpfMachine {
    private final byte[] program;

    BpfMachine(byte[] program) {
        this.program = program.clone();
    }

    int length() {
        return program.length / 8;
    }

    /** The action for a call, as the kernel presents it in {@code struct seccomp_data}. */
    int run(int number, int architecture, long... arguments) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(number).putInt(architecture).putLong(0);
        for (long argument : arguments) {
            data.putLong(argument);
        }
        ByteBuffer code = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
        int accumulator = 0;
        for (int at = 0; ; at++) {
            int k = code.getInt(at * 8 + 4);
            switch (code.getShort(at * 8)) {
                case 0x20 -> accumulator = data.getInt(k);
                case 0x15 -> at += skipped(code, at, accumulator == k);
                case 0x35 -> at += skipped(code, at, Integer.compareUnsigned(accumulator, k) >= 0);
                case 0x45 -> at += skipped(code, at, (accumulator & k) != 0);
                case 0x06 -> {
                    return k;
                }
                default -> throw new IllegalStateException("unknown instruction at " + at);
            }
        }
    }

    private static int skipped(ByteBuffer code, int at, boolean holds) {
        return code.get(at * 8 + (holds ? 2 : 3)) & 0xFF;
    }
}
