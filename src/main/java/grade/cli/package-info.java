/** The command line: commands, exit codes, wiring; the only place that knows picocli and the process's own streams. */
@NullMarked
package grade.cli;

import org.jspecify.annotations.NullMarked;
