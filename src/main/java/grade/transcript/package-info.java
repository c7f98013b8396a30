/** The transcript of a result: what its JSON tells and every report but the terminal's is made from, and its reader. */
@NullMarked
package grade.transcript;

import org.jspecify.annotations.NullMarked;
