/** The frame around a plan's pages. */
@NullMarked
package no.stafett.access.web;

import org.jspecify.annotations.NullMarked;
