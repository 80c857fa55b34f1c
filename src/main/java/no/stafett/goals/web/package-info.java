/** The pages and forms of goals, activities, comments and evaluations. */
@NullMarked
package no.stafett.goals.web;

import org.jspecify.annotations.NullMarked;
