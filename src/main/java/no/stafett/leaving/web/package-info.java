/** The pages of those who work here, and of the batons a leader must see to. */
@NullMarked
package no.stafett.leaving.web;

import org.jspecify.annotations.NullMarked;
