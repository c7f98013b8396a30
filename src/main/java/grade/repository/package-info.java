/**
 * A learner's repository: what {@code grade init} begins it with, and the way into it, on which no link is followed.
 */
@NullMarked
package grade.repository;

import org.jspecify.annotations.NullMarked;
