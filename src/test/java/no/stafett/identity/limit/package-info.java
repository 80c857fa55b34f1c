/** Limits as they are written and counted. */
@NullMarked
package no.stafett.identity.limit;

import org.jspecify.annotations.NullMarked;
