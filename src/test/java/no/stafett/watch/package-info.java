/** The watch over plans, through the front door, in a municipality where the other tests make no plans. */
package no.stafett.watch;
