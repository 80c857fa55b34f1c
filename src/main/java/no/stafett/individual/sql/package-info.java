/** The rows of individuell plan. */
@NullMarked
package no.stafett.individual.sql;

import org.jspecify.annotations.NullMarked;
