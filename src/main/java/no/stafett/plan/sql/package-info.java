/** The rows of a plan, its preparation, its cover, its pictures and its log. */
@NullMarked
package no.stafett.plan.sql;

import org.jspecify.annotations.NullMarked;
