/** The start page and the plan overview. */
@NullMarked
package no.stafett.overview.web;

import org.jspecify.annotations.NullMarked;
