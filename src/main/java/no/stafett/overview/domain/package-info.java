/** What the gathering pages show. */
@NullMarked
package no.stafett.overview.domain;

import org.jspecify.annotations.NullMarked;
