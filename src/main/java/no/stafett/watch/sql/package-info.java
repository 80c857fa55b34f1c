/** The facts the rule needs, what was found, and who was told. */
@NullMarked
package no.stafett.watch.sql;

import org.jspecify.annotations.NullMarked;
