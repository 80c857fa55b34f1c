/** The house: one package per capability, each with the same four drawers (docs/map.md). */
@NullMarked
package no.stafett;

import org.jspecify.annotations.NullMarked;
