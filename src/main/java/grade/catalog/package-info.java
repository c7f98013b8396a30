/** From the files of a pack to missions, every problem with its place; the only user of YAML. */
@NullMarked
package grade.catalog;

import org.jspecify.annotations.NullMarked;
