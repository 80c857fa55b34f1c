/** What is at risk, and the one rule that says so. */
@NullMarked
package no.stafett.watch.domain;

import org.jspecify.annotations.NullMarked;
