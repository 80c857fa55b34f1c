/** The pages of opening a plan, its cover, its level and its log. */
@NullMarked
package no.stafett.plan.web;

import org.jspecify.annotations.NullMarked;
