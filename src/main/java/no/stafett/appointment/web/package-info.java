/** The pages of the coordinating unit, and of those who ask it. */
@NullMarked
package no.stafett.appointment.web;

import org.jspecify.annotations.NullMarked;
