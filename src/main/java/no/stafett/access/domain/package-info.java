/** What decides at the door: the facts, the rule and its answer. */
@NullMarked
package no.stafett.access.domain;

import org.jspecify.annotations.NullMarked;
