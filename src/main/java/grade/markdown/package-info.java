/** What a Markdown document is made of; the only user of commonmark. */
@NullMarked
package grade.markdown;

import org.jspecify.annotations.NullMarked;
