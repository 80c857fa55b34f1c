/** Who may say that somebody leaves, and who may take a baton by a leader's word. */
@NullMarked
package no.stafett.leaving.domain;

import org.jspecify.annotations.NullMarked;
