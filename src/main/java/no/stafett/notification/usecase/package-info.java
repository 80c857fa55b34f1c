/** Listens after the act is done, finds the receivers and sends. */
@NullMarked
package no.stafett.notification.usecase;

import org.jspecify.annotations.NullMarked;
