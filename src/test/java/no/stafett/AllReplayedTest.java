package no.stafett;

import no.stafett.story.Replay;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;

/**
 * Everything that was asked of a plan in a browser, in whichever process, asked again by everybody who has nothing to do in it.
 *
 * <p>It comes last: within one process by its order ({@link ClassOrderer.OrderAnnotation}), and by its name where several
 * take the next class from the same list, which is in reverse alphabetical order. Should it come earlier, it waits for the others
 * all the same.
 */
@Order(Integer.MAX_VALUE)
class AllReplayedTest extends Replay {}
