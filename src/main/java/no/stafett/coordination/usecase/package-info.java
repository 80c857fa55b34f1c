/** What one can do about who coordinates. */
@NullMarked
package no.stafett.coordination.usecase;

import org.jspecify.annotations.NullMarked;
