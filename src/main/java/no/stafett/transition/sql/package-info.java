/** The rows of a transition and of a move. */
@NullMarked
package no.stafett.transition.sql;

import org.jspecify.annotations.NullMarked;
