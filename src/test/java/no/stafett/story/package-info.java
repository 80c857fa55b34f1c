/** The whole of what people come here to do, from the first talk to the baton in other hands, in a real browser. */
@NullMarked
package no.stafett.story;

import org.jspecify.annotations.NullMarked;
