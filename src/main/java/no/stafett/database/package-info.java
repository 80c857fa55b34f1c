/** The database under the house: an embedded PostgreSQL or an external one, always with an owner role and an application role. */
@NullMarked
package no.stafett.database;

import org.jspecify.annotations.NullMarked;
