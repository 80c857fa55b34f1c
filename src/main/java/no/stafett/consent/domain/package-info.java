/** Who must answer, what a consent holds, and what can be refused. */
@NullMarked
package no.stafett.consent.domain;

import org.jspecify.annotations.NullMarked;
