/** Tests that see only the command line and files. */
@NullMarked
package blackbox;

import org.jspecify.annotations.NullMarked;
