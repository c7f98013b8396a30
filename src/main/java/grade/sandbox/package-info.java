/** Where a line of bash runs: what it starts from, what it may use, how it ended and what it left. */
@NullMarked
package grade.sandbox;

import org.jspecify.annotations.NullMarked;
