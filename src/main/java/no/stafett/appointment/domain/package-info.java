/** Who may be appointed as coordinator for whom, and for how long. */
@NullMarked
package no.stafett.appointment.domain;

import org.jspecify.annotations.NullMarked;
