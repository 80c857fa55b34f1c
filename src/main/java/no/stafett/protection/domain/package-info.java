/** What can be written down for the door to know, and what is refused. */
@NullMarked
package no.stafett.protection.domain;

import org.jspecify.annotations.NullMarked;
