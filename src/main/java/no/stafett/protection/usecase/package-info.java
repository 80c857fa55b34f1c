/** The verbs of protection. */
@NullMarked
package no.stafett.protection.usecase;

import org.jspecify.annotations.NullMarked;
