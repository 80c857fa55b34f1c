/** The rows behind the door. */
@NullMarked
package no.stafett.access.sql;

import org.jspecify.annotations.NullMarked;
