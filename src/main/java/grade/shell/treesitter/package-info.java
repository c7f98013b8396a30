/** Trees of bash by tree-sitter: the only place that knows it, and its native code. */
@NullMarked
package grade.shell.treesitter;

import org.jspecify.annotations.NullMarked;
