/** Those who leave, and the batons that must be seen to, as rows. */
@NullMarked
package no.stafett.leaving.sql;

import org.jspecify.annotations.NullMarked;
