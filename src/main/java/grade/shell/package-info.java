/** What a line of bash is made of: statements, pipelines, commands, words; and what can be told of it without running it. */
@NullMarked
package grade.shell;

import org.jspecify.annotations.NullMarked;
