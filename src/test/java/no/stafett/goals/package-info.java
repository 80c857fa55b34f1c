/** The goals of a plan, seen from the street. */
@NullMarked
package no.stafett.goals;

import org.jspecify.annotations.NullMarked;
