/** The page of the holder and the page of the leader. */
@NullMarked
package no.stafett.watch.web;

import org.jspecify.annotations.NullMarked;
