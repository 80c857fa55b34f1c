/** What a person does to get in and to be known: sign in, choose language, keep the contact details right. */
@NullMarked
package no.stafett.identity.usecase;

import org.jspecify.annotations.NullMarked;
