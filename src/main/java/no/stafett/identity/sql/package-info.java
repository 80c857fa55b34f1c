/** People and the keys they sign in with, in the database. */
@NullMarked
package no.stafett.identity.sql;

import org.jspecify.annotations.NullMarked;
