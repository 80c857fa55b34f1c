/** Offices, proposals and the administration log as rows. */
@NullMarked
package no.stafett.office.sql;

import org.jspecify.annotations.NullMarked;
