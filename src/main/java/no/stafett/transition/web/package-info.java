/** The pages of a transition and of a move. */
@NullMarked
package no.stafett.transition.web;

import org.jspecify.annotations.NullMarked;
