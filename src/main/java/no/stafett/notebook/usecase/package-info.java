/** The verbs of a note. */
@NullMarked
package no.stafett.notebook.usecase;

import org.jspecify.annotations.NullMarked;
