/** What is kept between calls to save time, and trusted only as far as its owner. */
@NullMarked
package grade.cache;

import org.jspecify.annotations.NullMarked;
