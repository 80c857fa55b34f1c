package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan is closed, and opened again when the family says so – with what was written before, or without it (S-14, Z-01–Z-08). */
class ReopeningTest extends StafettTest {

    private static final String ASSESSMENT = "Tiril leikar med andre kvar dag no";
    private static final String CONCLUSION = "Skulen held fram aleine";

    /** Words of everything that was written before it was closed. */
    private static final List<String> BEFORE = List.of(
            "Tiril står åleine",
            "Tiril har nokon å vere saman med",
            "Tiril leikar i friminuttet",
            "Tiril inviterer ein ven heim",
            "Ho gler seg til bursdagen",
            "Det verka godt",
            "Tiril elskar hestar",
            "Ein hest",
            ASSESSMENT,
            CONCLUSION);

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Database database;

    @Autowired
    private Clock clock;

    private StoryPeople people;
    private Visitor teacher;
    private Visitor mother;
    private Visitor father;
    private Visitor nurse;
    private ActiveStory story;
    private String plan;
    private String picture;

    @BeforeEach
    void play() throws IOException {
        people = StoryPeople.moveIn(sql, transactions, issuer);
        teacher = visitor(people.teacher().username());
        mother = visitor(people.mother().username());
        father = visitor(people.father().username());
        nurse = visitor(people.nurse().username());
        story = ActiveStory.play(people, teacher, mother, father);
        plan = story.plan();
        nurse.get(story.activity())
                .form(story.activity() + "/comments")
                .fill("comment", "Ho gler seg til bursdagen")
                .submit();
        nurse.get(story.activity() + "/evaluations/new")
                .form(story.activity() + "/evaluations")
                .fill("worked", "YES")
                .fill("effect", "Det verka godt")
                .submit();
        var cover = plan + "/cover";
        teacher.get(cover)
                .form(cover)
                .fill("description", "Tiril elskar hestar")
                .fill("motif", "HORSE".toLowerCase(java.util.Locale.ROOT))
                .submit();
        var content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", content);
        picture = teacher.get(cover)
                .form(cover + "/picture")
                .attach("picture", "hest.png", "image/png", content.toByteArray())
                .fill("pictureText", "Ein hest")
                .submit()
                .document()
                .select("img[src*=/pictures/]")
                .attr("src");
    }

    @Test
    void the_holder_reads_her_words_over_and_closes_and_everybody_who_helped_is_out() {
        var closing = teacher.get(plan + "/closing");
        var empty = closing.form(plan + "/closing").submit();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Vel kvifor de avsluttar.", "Skriv kort korleis det har gått.");
        var half = closing.form(plan + "/closing")
                .fill("ground", "GOAL_REACHED")
                .fill("assessment", ASSESSMENT)
                .submit();
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.form(plan + "/closing").value("assessment")).isEqualTo(ASSESSMENT);
        assertThat(nurse.get(plan + "/closing").status()).isEqualTo(404);
        assertThat(mother.get(plan + "/closing").status()).isEqualTo(404);

        var check = write("GOAL_REACHED");
        assertThat(check.path()).isEqualTo(plan + "/closing/check");
        assertThat(check.text()).contains(ASSESSMENT, CONCLUSION, "Familien kan framleis lese alt");
        assertThat(nurse.get(plan).text()).as("not before it is closed").doesNotContain(ASSESSMENT);
        check.form(plan + "/closing/confirmation").submit();

        for (var helper : List.of(teacher, nurse, visitor(people.adviser().username()))) {
            assertThat(helper.get(plan).status()).isEqualTo(404);
            assertThat(helper.get(plan + "/goals").status()).isEqualTo(404);
        }
        assertThat(mother.get(plan).text()).contains("Planen er avslutta", ASSESSMENT, CONCLUSION);
        assertThat(mother.get(story.step()).text()).contains("Tiril leikar i friminuttet");
        assertThat(mother.get(story.step()).document().select("form[action$=/comments]"))
                .isEmpty();
        assertThat(mother.get(plan + "/log").text()).contains(people.teacher().name() + " avslutta planen");
        assertThat(number("select count(*) from consent where plan_id = '" + id() + "' and ended_why = 'PLAN_CLOSED'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from baton where plan_id = '" + id() + "' and until is null"))
                .isZero();
    }

    @Test
    void when_the_family_wishes_it_nobody_asks_why() {
        var check = teacher.get(plan + "/closing")
                .form(plan + "/closing")
                .fill("ground", "FAMILY_WISHES")
                .submit();

        check.form(plan + "/closing/confirmation").submit();

        assertThat(mother.get(plan).text()).contains("Familien ønskjer det");
        assertThat(nurse.get(plan).status()).isEqualTo(404);
    }

    @Test
    void nothing_is_closed_that_nobody_has_read_over() {
        var token = teacher.get(plan).document().select("input[name=_csrf]").attr("value");

        var refused = teacher.post(plan + "/closing/confirmation", java.util.Map.of("_csrf", token));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(nurse.get(plan).status()).isEqualTo(200);
    }

    @Test
    void with_the_yes_of_all_the_plan_is_open_again_with_what_was_written_before() {
        close();
        ask();
        assertThat(mother.get(plan + "/consent").text())
                .contains("Skal planen opnast att?", "Planen er avslutta til alle har sagt ja.")
                .contains("Får dei som hjelper, lese det som vart skrive før?");
        assertThat(mother.get(plan + "/consent").document().select("input[name=earlier][checked]"))
                .as("no answer is chosen for her")
                .isEmpty();
        assertThat(answer(mother, "").status()).isEqualTo(422);

        assertThat(answer(mother, "AVAILABLE").status()).isEqualTo(200);
        assertThat(teacher.get(plan).status()).as("one yes of two").isEqualTo(404);
        answer(father, "AVAILABLE");

        for (var helper : List.of(teacher, nurse)) {
            assertThat(seenBy(helper)).contains(BEFORE);
            assertThat(helper.get(picture).status()).isEqualTo(200);
        }
        assertThat(teacher.get(plan + "/handovers").text()).contains("Har pinnen no");
        assertThat(mother.get(plan + "/log").text())
                .contains(people.teacher().name() + " spurde om planen skal opnast att")
                .contains("Planen vart opna att. " + people.father().name() + " svara sist");
        assertThat(seenBy(mother)).contains(BEFORE);
    }

    @Test
    void one_no_to_what_was_written_before_keeps_all_of_it_from_the_team() {
        close();
        ask();
        answer(mother, "AVAILABLE");
        answer(father, "KEPT_BY_THE_FAMILY");

        for (var helper : List.of(teacher, nurse)) {
            assertThat(helper.get(plan).status()).isEqualTo(200);
            assertThat(seenBy(helper)).doesNotContain(BEFORE);
            for (var old : List.of(story.main(), story.step(), story.activity(), story.step() + "/versions", picture)) {
                assertThat(helper.get(old).status()).as(old).isEqualTo(404);
            }
            assertThat(helper.get(plan + "/log").text())
                    .doesNotContain(
                            "avslutta planen", "kommenterte", people.nurse().name() + " vurderte");
            assertThat(helper.get("/start").document().select(".news-dot").text())
                    .doesNotContain("meir enn 9");
        }
        assertThat(seenBy(mother)).contains(BEFORE);
        assertThat(seenBy(father)).contains(BEFORE);
        assertThat(mother.get(picture).status()).isEqualTo(200);

        var main = teacher.get(plan + "/goals/new")
                .form(plan + "/goals")
                .fill("attention", "Tiril har bytt klasse")
                .fill("title", "Tiril finn seg til rette i ny klasse")
                .submit();
        assertThat(main.status()).isEqualTo(200);
        assertThat(seenBy(nurse))
                .contains("Tiril finn seg til rette i ny klasse")
                .doesNotContain(BEFORE);
        var cover = plan + "/cover";
        assertThat(nurse.get(cover)
                        .form(cover)
                        .fill("description", "Tiril likar å teikne")
                        .submit()
                        .status())
                .isEqualTo(200);
        assertThat(nurse.get(plan).text()).contains("Tiril likar å teikne");

        // What the family does with something from before does not lead the team to it.
        mother.get(story.activity())
                .form(story.activity() + "/comments")
                .fill("comment", "Vi held fram med dette")
                .submit();
        assertThat(seenBy(nurse)).doesNotContain("Vi held fram med dette").doesNotContain(BEFORE);
        assertThat(mother.get(story.activity()).text()).contains("Vi held fram med dette");
    }

    @Test
    void an_answer_by_word_of_mouth_says_what_the_team_may_read_as_one_on_the_screen_does() {
        close();
        ask();
        assertThat(teacher.get(plan + "/consent/sheet").text()).contains("lese det som vart skrive før? Ja eller nei");

        var refused = byWordOfMouth().submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vel kva familien svara om det som vart skrive før.");
        byWordOfMouth().fill("earlier", "AVAILABLE").submit();
        assertThat(mother.get(plan + "/consent").text())
                .contains("Det er òg skrive ned at dei som hjelper, får lese det som vart skrive før.");
        answer(father, "AVAILABLE");

        assertThat(seenBy(nurse)).contains(BEFORE);
    }

    @Test
    void a_no_to_what_was_written_before_by_word_of_mouth_keeps_it_with_the_family() {
        close();
        ask();
        answer(father, "AVAILABLE");

        byWordOfMouth().fill("earlier", "KEPT_BY_THE_FAMILY").submit();

        assertThat(nurse.get(plan).status()).isEqualTo(200);
        assertThat(seenBy(nurse)).doesNotContain(BEFORE);
        assertThat(mother.get(plan + "/consent").text()).contains("berre familien skal lese det som vart skrive før");
    }

    @Test
    void either_of_two_who_held_the_baton_asks_and_the_one_who_asked_holds_it_again() {
        asOwner("insert into baton (tenant_id, plan_id, person_id, primary_contact, duties, since) select tenant_id, '"
                + id()
                + "', person_id, false, 'Møta', now() from person where person_id = '"
                + people.nurse().id() + "'");
        close();

        assertThat(nurse.get("/start").text())
                .contains("Spør om planen til " + people.child().firstName());
        nurse.get(plan + "/reopening").form(plan + "/reopening").submit();
        assertThat(teacher.get(plan + "/reopening").text()).contains("Familien er spurd");
        assertThat(nurse.get(plan).status()).isEqualTo(404);
        assertThat(visitor(people.adviser().username()).get(plan + "/reopening").status())
                .as("she never held it")
                .isEqualTo(404);
        answer(mother, "AVAILABLE");
        answer(father, "AVAILABLE");

        assertThat(nurse.get(plan + "/closing").status())
                .as("she holds the baton")
                .isEqualTo(200);
        assertThat(teacher.get(plan).status()).isEqualTo(200);
        assertThat(teacher.get(plan + "/closing").status()).isEqualTo(404);
    }

    @Test
    void a_no_to_the_plan_itself_leaves_it_closed() {
        close();
        ask();
        answer(mother, "AVAILABLE");

        father.get(plan + "/consent")
                .form(plan + "/consent/answers")
                .press("answer", "DECLINED")
                .submit();

        assertThat(teacher.get(plan).status()).isEqualTo(404);
        assertThat(teacher.get(plan + "/reopening").text()).contains("Familien sa nei sist.");
        assertThat(mother.get(plan).text()).contains("Planen er avslutta");
    }

    @Test
    void the_question_is_taken_back_and_can_be_asked_again() {
        close();
        ask();
        answer(mother, "AVAILABLE");

        teacher.get(plan + "/reopening").form(plan + "/reopening/withdrawal").submit();

        assertThat(father.get(plan + "/consent").status()).isEqualTo(404);
        ask();
        answer(father, "AVAILABLE");
        assertThat(teacher.get(plan).status())
                .as("her yes was to another question")
                .isEqualTo(404);
    }

    @Test
    void those_who_are_left_out_this_time_stay_out() {
        close();
        teacher.get(plan + "/reopening")
                .form(plan + "/reopening")
                .untick("along")
                .submit();
        answer(mother, "AVAILABLE");
        answer(father, "AVAILABLE");

        assertThat(teacher.get(plan).status()).isEqualTo(200);
        assertThat(nurse.get(plan).status()).isEqualTo(404);
    }

    /** C-06: nobody, whatever her office, opens it without the family. */
    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM_ADMINISTRATOR", "LINE_MANAGER"})
    void an_office_appoints_somebody_to_ask_and_sees_nothing_and_opens_nothing(String office) {
        var inOffice = visitor(people.adviser().username());
        close();
        office(people.adviser(), office);
        assertThat(nurse.get("/reopenings").status()).isEqualTo(404);

        var form = inOffice.get("/reopenings").form("/reopenings");
        assertThat(form.fill("reference", "0000-0000")
                        .fill("asker", people.nurse().id().toString())
                        .submit()
                        .text())
                .contains("Vi finn ingen avslutta plan");
        var done = form.fill("reference", reference()).submit();

        assertThat(done.text())
                .contains("Det er gjort.")
                .doesNotContain(people.child().firstName());
        for (var path : List.of("", "/goals", "/log", "/people", "/reopening", "/consent", "/consent/deciders")) {
            assertThat(inOffice.get(plan + path).status()).as(path).isEqualTo(404);
        }
        assertThat(teacher.get(plan + "/reopening").status())
                .as("not hers any more")
                .isEqualTo(404);
        assertThat(nurse.get("/start").text())
                .contains("Spør om planen til " + people.child().firstName());
        assertThat(nurse.get(plan + "/reopening").status()).isEqualTo(200);
        assertThat(nurse.get(plan + "/reopening").text()).doesNotContain(BEFORE);
        assertThat(nurse.get(plan).status()).isEqualTo(404);
        assertThat(mother.get(plan + "/log").text())
                .contains(people.adviser().name() + " gav " + people.nurse().name());
        assertThat(mother.get(plan + "/access-log").text()).contains("seie kven som skal spørje om planen");

        nurse.get(plan + "/reopening").form(plan + "/reopening").submit();
        answer(mother, "AVAILABLE");
        answer(father, "AVAILABLE");
        assertThat(mother.get(plan).text()).contains(people.nurse().name());
        assertThat(nurse.get(plan + "/closing").status())
                .as("she holds the baton")
                .isEqualTo(200);
    }

    @Test
    void a_leader_of_another_unit_finds_no_plan_and_no_plan_in_use_is_found() {
        var inOffice = visitor(people.adviser().username());
        office(people.adviser(), "SYSTEM_ADMINISTRATOR");
        var form = inOffice.get("/reopenings")
                .form("/reopenings")
                .fill("asker", people.nurse().id().toString());
        assertThat(form.fill("reference", reference()).submit().status())
                .as("it is in use")
                .isEqualTo(422);
        close();
        asOwner("update office set office = 'LINE_MANAGER', unit_id = (select unit_id from person where person_id = '"
                + PracticePeople.named("helsesjukepleiar").id() + "') where person_id = '"
                + people.adviser().id() + "'");

        assertThat(form.fill("reference", reference()).submit().status()).isEqualTo(422);
        assertThat(nurse.get(plan + "/reopening").status()).isEqualTo(404);
    }

    private void close() {
        write("GOAL_REACHED").form(plan + "/closing/confirmation").submit();
        assertThat(teacher.get(plan).status()).isEqualTo(404);
    }

    private Seen write(String ground) {
        return teacher.get(plan + "/closing")
                .form(plan + "/closing")
                .fill("ground", ground)
                .fill("assessment", ASSESSMENT)
                .fill("conclusion", CONCLUSION)
                .submit();
    }

    private void ask() {
        var asked = teacher.get(plan + "/reopening").form(plan + "/reopening").submit();
        assertThat(asked.text()).contains("Familien er spurd", people.mother().name());
    }

    private Seen answer(Visitor parent, String earlier) {
        var form = parent.get(plan + "/consent").form(plan + "/consent/answers");
        if (!earlier.isEmpty()) {
            form.fill("earlier", earlier);
        }
        return form.press("answer", "GIVEN").submit();
    }

    /** What the teacher writes down about the mother's yes, without what was said of what was written before. */
    private Form byWordOfMouth() {
        var path = plan + "/consent/recordings/" + people.mother().id();
        return teacher.get(path)
                .form(path)
                .fill("way", "ORAL")
                .fill("answer", "GIVEN")
                .fill("day", Oslo.day(clock.instant()).toString())
                .fill("explainedIn", "nn")
                .fill("interpreter", "NONE")
                .fill("witness", "Gunn Vedal")
                .fill("witnessRole", "Rektor");
    }

    /** The words of every page somebody finds her way to. */
    private String seenBy(Visitor visitor) {
        var words = new StringBuilder();
        for (var page : List.of(
                "/start",
                plan,
                plan + "/goals",
                plan + "/goals?view=board",
                plan + "/goals?view=timeline",
                plan + "/people",
                plan + "/handovers",
                plan + "/log",
                story.main(),
                story.step(),
                story.activity())) {
            words.append(visitor.get(page).body());
        }
        return words.toString();
    }

    private String reference() {
        return owned(connection -> {
                    try (var run = connection.createStatement();
                            var row = run.executeQuery("select reference from plan where plan_id = '" + id() + "'")) {
                        row.next();
                        return row.getString(1);
                    }
                })
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ");
    }

    private void office(StoryPeople.Member member, String office) {
        asOwner("insert into office (tenant_id, person_id, office, since, unit_id) select tenant_id, person_id, '"
                + office
                + "', now(), " + (office.equals("LINE_MANAGER") ? "unit_id" : "null")
                + " from person where person_id = '"
                + member.id() + "'");
    }

    private int number(String query) {
        return owned(connection -> {
            try (var run = connection.createStatement();
                    var row = run.executeQuery(query)) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private void asOwner(String statement) {
        owned(connection -> {
            try (var run = connection.createStatement()) {
                assertThat(run.executeUpdate(statement)).as(statement).isPositive();
                connection.commit();
                return 0;
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(java.sql.Connection connection) throws SQLException;
    }

    private <T> T owned(Work<T> work) {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            try (var run = connection.createStatement()) {
                run.execute("call keyring.open_municipality('" + StoryPeople.TENANT + "')");
            }
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String id() {
        return plan.substring(plan.lastIndexOf('/') + 1);
    }
}
