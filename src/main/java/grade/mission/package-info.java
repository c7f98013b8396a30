/** What is asked: missions, cases, and the data a case starts from. */
@NullMarked
package grade.mission;

import org.jspecify.annotations.NullMarked;
