/** What a plan may become, what must be settled before it opens, and what stands on its cover. */
@NullMarked
package no.stafett.plan.domain;

import org.jspecify.annotations.NullMarked;
