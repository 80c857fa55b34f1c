/** What a file is, and how it is drawn anew. */
@NullMarked
package no.stafett.picture.domain;

import org.jspecify.annotations.NullMarked;
