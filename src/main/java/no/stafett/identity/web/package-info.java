/** The doors of the house: signing in and out, the security of every answer, a person's own profile. */
@NullMarked
package no.stafett.identity.web;

import org.jspecify.annotations.NullMarked;
