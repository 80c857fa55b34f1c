/** The letters and the way they leave the house. */
@NullMarked
package no.stafett.notification.mail;

import org.jspecify.annotations.NullMarked;
