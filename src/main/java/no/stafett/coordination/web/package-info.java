/** The pages of who coordinates. */
@NullMarked
package no.stafett.coordination.web;

import org.jspecify.annotations.NullMarked;
