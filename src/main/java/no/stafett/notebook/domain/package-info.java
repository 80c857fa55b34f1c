/** What a note may become, and what the family said. */
@NullMarked
package no.stafett.notebook.domain;

import org.jspecify.annotations.NullMarked;
