/** The rows of requests and appointments. */
@NullMarked
package no.stafett.appointment.sql;

import org.jspecify.annotations.NullMarked;
