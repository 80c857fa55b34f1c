/** The rows of a consent. */
@NullMarked
package no.stafett.consent.sql;

import org.jspecify.annotations.NullMarked;
