/** The pages of the action guide. */
@NullMarked
package no.stafett.guide.web;

import org.jspecify.annotations.NullMarked;
