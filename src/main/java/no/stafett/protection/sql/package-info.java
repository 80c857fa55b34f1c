/** Bars, address grades, own access and care orders as rows. */
@NullMarked
package no.stafett.protection.sql;

import org.jspecify.annotations.NullMarked;
