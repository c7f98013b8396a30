/** The sandbox made with bubblewrap; the only place that starts processes. */
@NullMarked
package grade.sandbox.bubblewrap;

import org.jspecify.annotations.NullMarked;
