/** The practice municipality and its invented people, on the test and development classpath only. */
@NullMarked
package no.stafett.local;

import org.jspecify.annotations.NullMarked;
