/** Text that others made: bytes to characters without loss, and the one way to show it. */
@NullMarked
package grade.text;

import org.jspecify.annotations.NullMarked;
