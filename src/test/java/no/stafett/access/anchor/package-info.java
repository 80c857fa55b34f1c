/** The access log, tampered with. */
@NullMarked
package no.stafett.access.anchor;

import org.jspecify.annotations.NullMarked;
