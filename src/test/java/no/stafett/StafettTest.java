package no.stafett;

import java.net.URI;
import no.stafett.local.LocalIssuer;
import no.stafett.local.LocalMailbox;
import no.stafett.local.LocalSetup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The base of every test that comes in through the front door: the whole application on a free port, a real PostgreSQL,
 * the practice municipality with its people, a local issuer and a local mailbox.
 *
 * <pre>{@code
 * var teacher = visitor("kontaktlaerar");
 * var page = teacher.get("/start");
 * var next = page.form("/plans").fill("title", "Lese").press("type", "BATON_LOG").submit();
 * assertThat(next.status()).isEqualTo(422);
 * assertThat(next.document().select(".ds-validation-message")).isNotEmpty();
 * }</pre>
 *
 * <p>All subclasses share one application and one database for the whole run, as long as none of them adds properties or
 * beans of its own. A test therefore makes what it looks at, and never counts what others may have made.
 */
@SpringBootTest(classes = Stafett.class, webEnvironment = WebEnvironment.DEFINED_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = LocalSetup.class)
public abstract class StafettTest {

    @Value("${server.port}")
    private int port;

    /** What was sent by mail. */
    @Autowired
    protected LocalMailbox mailbox;

    /** Lets a test sign in as somebody who is not among the practice people. */
    @Autowired
    protected LocalIssuer issuer;

    /** Where the application is, without a slash at the end. */
    protected final URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Somebody who is not signed in. */
    protected final Visitor stranger() {
        return new Visitor(address());
    }

    /** One of the practice people, signed in by the whole round trip. Fails when she is not let in. */
    protected final Visitor visitor(String username) {
        var visitor = stranger();
        var seen = visitor.get("/sign-in/local?as=" + username);
        if (seen.path().startsWith("/sign-in") || seen.path().startsWith("/local")) {
            throw new AssertionError(username + " was not let in, but shown " + seen);
        }
        return visitor;
    }
}
