/** The pages of the offices and of the administration log. */
@NullMarked
package no.stafett.office.web;

import org.jspecify.annotations.NullMarked;
