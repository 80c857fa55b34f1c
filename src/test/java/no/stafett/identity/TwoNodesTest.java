package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.Stafett;
import no.stafett.StafettTest;
import no.stafett.database.Database;
import no.stafett.local.LocalSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two processes on one database are one house: whoever is in at one is in at the other, and out at both. */
class TwoNodesTest extends StafettTest {

    @Autowired
    private Database database;

    @Value("${stafett.home}")
    private String home;

    private ConfigurableApplicationContext other;
    private String there;

    @BeforeEach
    void start() {
        other = new SpringApplicationBuilder(Stafett.class)
                .initializers(new LocalSetup())
                .run(
                        "--server.port=0",
                        "--stafett.home=" + home + "/second",
                        "--stafett.db.url=" + database.url(),
                        "--stafett.db.owner.user=" + database.owner().user(),
                        "--stafett.db.owner.password=" + database.owner().password(),
                        "--stafett.db.app.user=" + database.app().user(),
                        "--stafett.db.app.password=" + database.app().password());
        there = "http://localhost:" + other.getEnvironment().getProperty("server.port");
    }

    @AfterEach
    void stop() {
        other.close();
    }

    @Test
    void signed_in_at_one_is_signed_in_at_the_other_and_signed_out_is_out_at_both() {
        var visitor = visitor("barnevern");

        var profile = visitor.get(there + "/profile");
        assertThat(profile.path()).isEqualTo("/profile");

        var form = visitor.get("/profile").form("/profile");
        var written = visitor.post(
                there + "/profile",
                Map.of("_csrf", form.value("_csrf"), "position", form.value("position"), "phone", "55 10 30 99"));
        assertThat(written.status()).as("a form of one, sent to the other").isEqualTo(200);
        assertThat(visitor.get("/profile").form("/profile").value("phone")).isEqualTo("55 10 30 99");

        var out = visitor.get(there + "/profile").form("/sign-out").submit();
        assertThat(out.path()).isEqualTo("/sign-in");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_stolen_cookie_is_worth_nothing_anywhere_after_signing_out_at_one() {
        var visitor = visitor("rektor");
        var cookie = visitor.cookie("stafett");
        var thief = stranger().setCookie("stafett", cookie);
        assertThat(thief.get(there + "/profile").path()).isEqualTo("/profile");

        visitor.get("/profile").form("/sign-out").submit();

        assertThat(thief.get(there + "/profile").path()).isEqualTo("/sign-in");
        assertThat(thief.get("/profile").path()).isEqualTo("/sign-in");
    }
}
