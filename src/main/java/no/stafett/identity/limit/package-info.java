/** How often somebody may do what does harm when it is done a thousand times. */
@NullMarked
package no.stafett.identity.limit;

import org.jspecify.annotations.NullMarked;
