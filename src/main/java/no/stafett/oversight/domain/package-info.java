/** What an emergency may become, and what stands out in the access log. */
@NullMarked
package no.stafett.oversight.domain;

import org.jspecify.annotations.NullMarked;
