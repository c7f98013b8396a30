package grade.shell;

/**
 * Something that was opened and never closed.
 *
 * @param sign as written: a quote of either kind, a backquote, a parenthesis or brace with what stands before it, {@code [[},
 *     {@code <<}
 */
public record Opening(String sign, Span span) {}
