/** The pages of a handover. */
@NullMarked
package no.stafett.handover.web;

import org.jspecify.annotations.NullMarked;
