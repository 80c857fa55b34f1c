/** The rows of goals and activities, and of every version of what they say. */
@NullMarked
package no.stafett.goals.sql;

import org.jspecify.annotations.NullMarked;
