/** What one can do with the action guide. */
@NullMarked
package no.stafett.guide.usecase;

import org.jspecify.annotations.NullMarked;
