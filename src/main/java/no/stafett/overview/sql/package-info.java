/** Statements over many tables, for reading only. */
@NullMarked
package no.stafett.overview.sql;

import org.jspecify.annotations.NullMarked;
