/** The pages of the notebook and of the teams' agenda. */
@NullMarked
package no.stafett.notebook.web;

import org.jspecify.annotations.NullMarked;
