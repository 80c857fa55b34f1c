/** When an office can be given and ended. */
@NullMarked
package no.stafett.office.domain;

import org.jspecify.annotations.NullMarked;
