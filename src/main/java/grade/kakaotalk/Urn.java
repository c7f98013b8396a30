package grade.kakaotalk;

import grade.seed.SplitMix64;
import java.util.Arrays;

/**
 * Balls of several kinds, drawn without putting them back: in the end each kind has come as often as it was put in. A
 * Fenwick tree, so that a draw costs the logarithm of the number of kinds.
 */
final class Urn {
    private final int[] tree;
    private final int top;
    private int left;

    /** An urn with this many balls of each kind. */
    Urn(int... balls) {
        tree = new int[balls.length + 1];
        for (int kind = 0; kind < balls.length; kind++) {
            int node = kind + 1;
            tree[node] += balls[kind];
            int parent = node + (node & -node);
            if (parent < tree.length) {
                tree[parent] += tree[node];
            }
        }
        top = Integer.highestOneBit(balls.length);
        left = Arrays.stream(balls).sum();
    }

    /** The kind of the ball drawn, each ball as likely as the others. The urn must not be empty. */
    int draw(SplitMix64 random) {
        int before = random.below(left);
        int node = 0;
        for (int step = top; step > 0; step >>= 1) {
            int next = node + step;
            if (next < tree.length && tree[next] <= before) {
                before -= tree[next];
                node = next;
            }
        }
        take(node);
        return node;
    }

    /** Takes a ball of this kind out; there must be one. */
    void take(int kind) {
        left--;
        for (int taken = kind + 1; taken < tree.length; taken += taken & -taken) {
            tree[taken]--;
        }
    }
}
