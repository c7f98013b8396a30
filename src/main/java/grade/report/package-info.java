/** From verdicts to text: terminal and JSON; pure functions of the results. */
@NullMarked
package grade.report;

import org.jspecify.annotations.NullMarked;
