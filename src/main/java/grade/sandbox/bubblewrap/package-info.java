/** Lines confined by bubblewrap. */
@NullMarked
package grade.sandbox.bubblewrap;

import org.jspecify.annotations.NullMarked;
