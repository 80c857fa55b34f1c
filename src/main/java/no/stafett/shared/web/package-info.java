/** How a page is shown: one record, one template beside it, the same frame around every one. */
@NullMarked
package no.stafett.shared.web;

import org.jspecify.annotations.NullMarked;
