/** A learner's repository as {@code grade init} begins it: where answers go, what is asked, the workflow that grades. */
@NullMarked
package grade.repository;

import org.jspecify.annotations.NullMarked;
