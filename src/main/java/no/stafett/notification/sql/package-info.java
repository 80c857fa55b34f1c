/** Who receives, and what was sent already. */
@NullMarked
package no.stafett.notification.sql;

import org.jspecify.annotations.NullMarked;
