/** The rules of a plan's life. */
@NullMarked
package no.stafett.plan.domain;

import org.jspecify.annotations.NullMarked;
