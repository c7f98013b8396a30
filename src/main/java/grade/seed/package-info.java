/** Where made-up data gets its chance from: the same numbers from the same seed on every machine. */
@NullMarked
package grade.seed;

import org.jspecify.annotations.NullMarked;
