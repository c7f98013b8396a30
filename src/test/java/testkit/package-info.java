/** What tests of the program from outside need: to run it as a user would, and to look at what it leaves behind. */
@NullMarked
package testkit;

import org.jspecify.annotations.NullMarked;
