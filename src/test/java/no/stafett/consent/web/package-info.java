/** The languages of the sheet. */
@NullMarked
package no.stafett.consent.web;

import org.jspecify.annotations.NullMarked;
