/** What a transition is, where it stands, and what may be done with it then. */
@NullMarked
package no.stafett.transition.domain;

import org.jspecify.annotations.NullMarked;
