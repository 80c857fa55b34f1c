/** What an offer of the baton may become. */
@NullMarked
package no.stafett.handover.domain;

import org.jspecify.annotations.NullMarked;
