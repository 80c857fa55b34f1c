/** What is done with the access log after it is written. */
@NullMarked
package no.stafett.access.usecase;

import org.jspecify.annotations.NullMarked;
