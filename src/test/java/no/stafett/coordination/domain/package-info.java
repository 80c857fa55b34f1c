/** The decision tool and what may be decided, in sentences. */
@NullMarked
package no.stafett.coordination.domain;

import org.jspecify.annotations.NullMarked;
