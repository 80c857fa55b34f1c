/** A form that is sent twice is done once. */
@NullMarked
package no.stafett.shared.once;

import org.jspecify.annotations.NullMarked;
