/** Who is signed in, kept in the database for every process of the installation. */
@NullMarked
package no.stafett.identity.session;

import org.jspecify.annotations.NullMarked;
