/** How who coordinates is written down. */
@NullMarked
package no.stafett.coordination.sql;

import org.jspecify.annotations.NullMarked;
