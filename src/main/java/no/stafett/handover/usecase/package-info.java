/** The verbs of a handover. */
@NullMarked
package no.stafett.handover.usecase;

import org.jspecify.annotations.NullMarked;
