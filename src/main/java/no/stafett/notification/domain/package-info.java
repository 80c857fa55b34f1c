/** What can be told, and to whom. */
@NullMarked
package no.stafett.notification.domain;

import org.jspecify.annotations.NullMarked;
