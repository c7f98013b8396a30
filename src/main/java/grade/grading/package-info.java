/** From a mission and an answer to a verdict. */
@NullMarked
package grade.grading;

import org.jspecify.annotations.NullMarked;
