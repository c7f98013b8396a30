/** System calls that no line needs, and the forms in which engines are told to deny them. */
@NullMarked
package grade.sandbox.calls;

import org.jspecify.annotations.NullMarked;
