/** The consent as a page. */
@NullMarked
package no.stafett.consent.web;

import org.jspecify.annotations.NullMarked;
