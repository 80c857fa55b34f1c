/** The access log's anchors outside the database, and the command that holds the log up against them. */
@NullMarked
package no.stafett.access.anchor;

import org.jspecify.annotations.NullMarked;
