/** What the decision tool asks and advises, and what may be decided. */
@NullMarked
package no.stafett.coordination.domain;

import org.jspecify.annotations.NullMarked;
