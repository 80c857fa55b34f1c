@NullMarked
package no.stafett.oversight;

import org.jspecify.annotations.NullMarked;
