/** What is refused when the action guide is written. */
@NullMarked
package no.stafett.guide.domain;

import org.jspecify.annotations.NullMarked;
