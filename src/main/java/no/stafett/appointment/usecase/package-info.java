/** What can be done about requests and appointments. */
@NullMarked
package no.stafett.appointment.usecase;

import org.jspecify.annotations.NullMarked;
