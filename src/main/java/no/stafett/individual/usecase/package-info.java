/** What can be done about individuell plan. */
@NullMarked
package no.stafett.individual.usecase;

import org.jspecify.annotations.NullMarked;
