/** What each stage of a pipeline passed on, and at which of them the right answer was lost. */
@NullMarked
package grade.xray;

import org.jspecify.annotations.NullMarked;
