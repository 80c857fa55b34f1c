/** How fast the house is, beside the floor of its own statements. */
@NullMarked
package no.stafett.bench;

import org.jspecify.annotations.NullMarked;
