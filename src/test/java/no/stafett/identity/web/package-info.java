/** The rules of the doors, one by one. */
@NullMarked
package no.stafett.identity.web;

import org.jspecify.annotations.NullMarked;
