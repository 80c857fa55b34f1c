/** The verbs of those who lead or look after. */
@NullMarked
package no.stafett.oversight.usecase;

import org.jspecify.annotations.NullMarked;
