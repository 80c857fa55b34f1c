/** Tests of the rules of a transition. */
@NullMarked
package no.stafett.transition.domain;

import org.jspecify.annotations.NullMarked;
