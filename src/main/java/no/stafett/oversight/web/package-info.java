/** The pages of the leader and the privacy officer. */
@NullMarked
package no.stafett.oversight.web;

import org.jspecify.annotations.NullMarked;
