/** The rows of a handover. */
@NullMarked
package no.stafett.handover.sql;

import org.jspecify.annotations.NullMarked;
