/** The verbs of leaving, and of appointing. */
@NullMarked
package no.stafett.leaving.usecase;

import org.jspecify.annotations.NullMarked;
