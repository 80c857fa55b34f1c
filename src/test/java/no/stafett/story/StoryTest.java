package no.stafett.story;

import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.shared.web.TextBundles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of its own for every test. */
abstract class StoryTest extends BrowserTest {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    protected TextBundles bundles;

    protected StoryPeople people;

    @BeforeEach
    void moveIn() {
        people = StoryPeople.moveIn(sql, transactions, issuer);
    }

    final Reader reader(StoryPeople.Member member, Look look) {
        return reader(member.username(), look);
    }

    final Reader reader(String username, Look look) {
        return new Reader(browse(username, look), bundles.in(look.language()));
    }

    final ActiveStory play() {
        return ActiveStory.play(
                people,
                visitor(people.teacher().username()),
                visitor(people.mother().username()),
                visitor(people.father().username()));
    }

    final String agreed() {
        return ActiveStory.agreed(
                people,
                visitor(people.teacher().username()),
                visitor(people.mother().username()),
                visitor(people.father().username()));
    }
}
