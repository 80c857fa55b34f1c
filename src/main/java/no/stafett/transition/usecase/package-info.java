/** The verbs of a transition and of a move. */
@NullMarked
package no.stafett.transition.usecase;

import org.jspecify.annotations.NullMarked;
