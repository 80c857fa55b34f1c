/** Signing in, seen from the street. */
@NullMarked
package no.stafett.identity;

import org.jspecify.annotations.NullMarked;
