/** What is true of goals and activities, and the advice on how to write them, without storage and without a clock. */
@NullMarked
package no.stafett.goals.domain;

import org.jspecify.annotations.NullMarked;
