/** Named causes of findings, each proved by evidence. */
@NullMarked
package grade.diagnosis;

import org.jspecify.annotations.NullMarked;
