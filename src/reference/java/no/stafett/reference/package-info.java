/** Who may do what, read out of the requirements and written as tables by itself: what the rule at the door is held up against. */
@NullMarked
package no.stafett.reference;

import org.jspecify.annotations.NullMarked;
