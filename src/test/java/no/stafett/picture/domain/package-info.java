/** The rules of a picture. */
@NullMarked
package no.stafett.picture.domain;

import org.jspecify.annotations.NullMarked;
