/** The wall between municipalities, attacked, and the work that goes through them one by one. */
@NullMarked
package no.stafett.tenant;

import org.jspecify.annotations.NullMarked;
