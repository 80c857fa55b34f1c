package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody writes is not lost when her session is over before she sends it. Without JavaScript. */
class UnsentFormTest extends StafettTest {

    private static final String WRITTEN = "Jordmor med åpen dør onsdager";

    @Autowired
    private Database database;

    private KeptSessions kept;
    private Visitor midwife;

    @BeforeEach
    void look() {
        kept = new KeptSessions(database);
        midwife = visitor("jordmor");
    }

    @Test
    void it_comes_back_after_signing_in_and_is_sent_once() throws SQLException {
        var before = midwife.get("/profile").form("/profile").value("position");

        var signIn = tooLate(WRITTEN).submit();

        assertThat(signIn.path()).isEqualTo("/sign-in");
        assertThat(signIn.text()).contains("Det du skrev, er tatt vare på.");
        var page = midwife.get("/sign-in/local?as=jordmor");
        assertThat(page.path()).isEqualTo("/unsent-form");
        assertThat(page.document().select("blockquote").eachText()).contains(WRITTEN);

        var sent = page.form("/profile").submit();
        assertThat(sent.path()).isEqualTo("/profile");
        assertThat(sent.form("/profile").value("position")).isEqualTo(WRITTEN);

        sent.form("/profile").fill("position", before).submit();
        page.form("/profile").submit();
        assertThat(midwife.get("/profile").form("/profile").value("position"))
                .as("sent a second time it is not done again")
                .isEqualTo(before);
    }

    @Test
    void nobody_else_gets_to_see_it() throws SQLException {
        tooLate(WRITTEN).submit();
        assertThat(kept.unsent(midwife)).as("sealed").isNotEmpty().doesNotContain("onsdager", "position");

        var somebodyElse = midwife.get("/sign-in/local?as=kollega");

        assertThat(somebodyElse.path()).isEqualTo("/start");
        assertThat(midwife.get("/unsent-form").path()).isEqualTo("/start");
        assertThat(visitor("jordmor").get("/unsent-form").path())
                .as("in another browser")
                .isEqualTo("/start");
    }

    @Test
    void it_can_be_thrown_away() throws SQLException {
        tooLate(WRITTEN).submit();
        Seen page = midwife.get("/sign-in/local?as=jordmor");

        page.form("/unsent-form/discarding").submit();

        assertThat(midwife.get("/unsent-form").path()).isEqualTo("/start");
        assertThat(kept.unsent(midwife)).isEmpty();
    }

    @Test
    void signing_out_leaves_nothing_of_it() throws SQLException {
        tooLate(WRITTEN).submit();
        var page = midwife.get("/sign-in/local?as=jordmor");
        var browser = midwife.cookie("stafett");

        page.form("/sign-out").submit();

        assertThat(kept.unsent(stranger().setCookie("stafett", browser))).isEmpty();
    }

    @Test
    void what_a_stranger_sends_is_not_kept() {
        var stranger = stranger();
        var token = stranger.get("/sign-in")
                .document()
                .select("[name=_csrf]")
                .first()
                .attr("value");

        var answer = stranger.post("/profile", java.util.Map.of("_csrf", token, "position", WRITTEN));

        assertThat(answer.path()).isEqualTo("/sign-in");
        assertThat(answer.text()).doesNotContain("teke vare på", "tatt vare på");
        assertThat(stranger.get("/sign-in/local?as=jordmor").path()).isEqualTo("/start");
    }

    private Form tooLate(String position) throws SQLException {
        var form = midwife.get("/profile").form("/profile").fill("position", position);
        kept.age(midwife, Duration.ofMinutes(31));
        return form;
    }
}
