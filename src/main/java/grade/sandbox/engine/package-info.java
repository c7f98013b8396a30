/** What every kind of sandbox shares: how a run is laid out, started, watched, ended and read, whatever confines it. */
@NullMarked
package grade.sandbox.engine;

import org.jspecify.annotations.NullMarked;
