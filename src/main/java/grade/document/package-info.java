/** What is asked of documents, and how what they say and what their examples print is held against it. */
@NullMarked
package grade.document;

import org.jspecify.annotations.NullMarked;
