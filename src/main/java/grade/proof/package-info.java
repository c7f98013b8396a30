/** Proves a pack: its solutions pass, its wrong answers fail for the reason they name. */
@NullMarked
package grade.proof;

import org.jspecify.annotations.NullMarked;
