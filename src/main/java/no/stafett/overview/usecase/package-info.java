/** Gathering what a page shows. */
@NullMarked
package no.stafett.overview.usecase;

import org.jspecify.annotations.NullMarked;
