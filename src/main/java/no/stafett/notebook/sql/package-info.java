/** The rows of the notebook. */
@NullMarked
package no.stafett.notebook.sql;

import org.jspecify.annotations.NullMarked;
