/** Lines confined by podman or docker, in an image that the user has chosen. */
@NullMarked
package grade.sandbox.container;

import org.jspecify.annotations.NullMarked;
