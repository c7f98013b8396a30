/** What grade says to people, in each language, from one bundle a language. */
@NullMarked
package grade.wording;

import org.jspecify.annotations.NullMarked;
