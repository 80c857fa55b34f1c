/** What decides at the door. */
@NullMarked
package no.stafett.access.domain;

import org.jspecify.annotations.NullMarked;
