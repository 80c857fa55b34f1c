/** How a row becomes a record. */
@NullMarked
package no.stafett.shared.sql;

import org.jspecify.annotations.NullMarked;
