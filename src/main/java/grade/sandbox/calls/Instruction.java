package grade.sandbox.calls;

import java.nio.ByteBuffer;

/**
 * One instruction of classic BPF, {@code struct sock_filter} of linux/filter.h; the codes are those of
 * linux/bpf_common.h.
 *
 * @param ifTrue how many instructions a jump skips; the kernel has one byte for it
 */
record Instruction(int code, int ifTrue, int ifFalse, int k) {
    static final int BYTES = 8;
    /** BPF_LD + BPF_W + BPF_ABS. */
    static final int LOAD = 0x20;
    /** BPF_JMP + BPF_JEQ + BPF_K. */
    static final int IF_EQUAL = 0x15;
    /** BPF_JMP + BPF_JGE + BPF_K, without sign. */
    static final int IF_AT_LEAST = 0x35;
    /** BPF_JMP + BPF_JSET + BPF_K. */
    static final int IF_ANY_BIT = 0x45;
    /** BPF_RET + BPF_K. */
    static final int RETURN = 0x06;

    private static final int FARTHEST = 255;

    Instruction {
        if (ifTrue < 0 || ifTrue > FARTHEST || ifFalse < 0 || ifFalse > FARTHEST) {
            throw new IllegalArgumentException("no jump is so far: " + ifTrue + ", " + ifFalse);
        }
    }

    static Instruction load(int offset) {
        return new Instruction(LOAD, 0, 0, offset);
    }

    static Instruction end(int action) {
        return new Instruction(RETURN, 0, 0, action);
    }

    /** Appends it in the byte order of the buffer. */
    void writeTo(ByteBuffer buffer) {
        buffer.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(k);
    }
}
