/** One class for each thing a person does with a consent. */
@NullMarked
package no.stafett.consent.usecase;

import org.jspecify.annotations.NullMarked;
