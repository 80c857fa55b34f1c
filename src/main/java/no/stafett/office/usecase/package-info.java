/** The verbs of an office. */
@NullMarked
package no.stafett.office.usecase;

import org.jspecify.annotations.NullMarked;
