/** The pages of protection. */
@NullMarked
package no.stafett.protection.web;

import org.jspecify.annotations.NullMarked;
