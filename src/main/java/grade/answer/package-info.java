/** What a learner hands in, and the rules on its text. */
@NullMarked
package grade.answer;

import org.jspecify.annotations.NullMarked;
