/** What deserves a word in a line as it is written: slips of copying, mistakes of syntax, habits that will hurt. */
@NullMarked
package grade.advice;

import org.jspecify.annotations.NullMarked;
