/** What is done for one municipality after the other. */
@NullMarked
package no.stafett.tenant;

import org.jspecify.annotations.NullMarked;
