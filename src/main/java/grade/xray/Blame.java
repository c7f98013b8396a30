package grade.xray;

import grade.wording.Message;

/**
 * The first stage after which the right answer can no longer come out.
 *
 * @param stage its number, from 1
 * @param kind what it did: {@code lost}, {@code let-in}, {@code doubled}, {@code renamed}, {@code mixed}, {@code split},
 *     {@code miscounted} or {@code not-run}
 */
public record Blame(int stage, String kind, Message message) {}
