/** How the action guide is written down. */
@NullMarked
package no.stafett.guide.sql;

import org.jspecify.annotations.NullMarked;
