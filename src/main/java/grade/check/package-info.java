/** What a run is held against, and what was found. */
@NullMarked
package grade.check;

import org.jspecify.annotations.NullMarked;
