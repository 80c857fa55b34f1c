/** One class for every verb of goals, activities, comments and evaluations. */
@NullMarked
package no.stafett.goals.usecase;

import org.jspecify.annotations.NullMarked;
