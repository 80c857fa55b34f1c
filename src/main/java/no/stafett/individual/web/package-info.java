/** The pages of individuell plan. */
@NullMarked
package no.stafett.individual.web;

import org.jspecify.annotations.NullMarked;
