package grade.shell;

/**
 * One of the pieces that statements are put together from: what may be a stage, an operator, or a redirection.
 *
 * @param node of the syntax tree
 */
record Piece(Kind kind, SyntaxNode node) {
    enum Kind {
        STAGE,
        REDIRECTION,
        PIPE,
        AND_OR
    }
}
