/** What an individuell plan is, and what it must hold. */
@NullMarked
package no.stafett.individual.domain;

import org.jspecify.annotations.NullMarked;
