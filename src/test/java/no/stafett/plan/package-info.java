/** A plan's life, tried through the front door. */
@NullMarked
package no.stafett.plan;

import org.jspecify.annotations.NullMarked;
