/** The round every night, the look after each event, and the pages. */
@NullMarked
package no.stafett.watch.usecase;

import org.jspecify.annotations.NullMarked;
