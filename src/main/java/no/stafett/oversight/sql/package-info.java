/** The rows of oversight. */
@NullMarked
package no.stafett.oversight.sql;

import org.jspecify.annotations.NullMarked;
