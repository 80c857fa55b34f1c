/** The verbs of a plan's life. */
@NullMarked
package no.stafett.plan.usecase;

import org.jspecify.annotations.NullMarked;
