/** What was decided: verdicts and scores of missions, rules and cases. */
@NullMarked
package grade.verdict;

import org.jspecify.annotations.NullMarked;
