/** Lines that nothing confines: on a machine where that does not matter, because it is thrown away afterwards. */
@NullMarked
package grade.sandbox.unconfined;

import org.jspecify.annotations.NullMarked;
