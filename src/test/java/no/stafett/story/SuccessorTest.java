package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the municipality opens a new plan for it, a log is closed and goes on in an individuell plan that knows it (K3). */
class SuccessorTest extends StoryScene {

    private static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);

    @BeforeEach
    void aNewPlanIsOpened() {
        asOwner("update local_rules set individual_plan_begins = 'IN_A_NEW_PLAN'");
    }

    @AfterEach
    void asUsual() {
        asOwner("update local_rules set individual_plan_begins = 'IN_PLACE'");
    }

    @Test
    void with_the_last_yes_what_stood_in_the_log_is_in_the_new_plan_and_the_log_is_closed() {
        var story = ActiveStory.play(people, teacher, mother, father);
        var log = story.plan();
        comment(father, story.main(), "Ho lo heile vegen heim");
        assertThat(teacher.get(log + "/individual-plan").text()).contains("Her i kommunen opnar vi ein ny plan");

        var preparation = propose(log);
        assertThat(preparation.path()).endsWith("/preparation");
        assertThat(preparation.text())
                .contains("Dette blir ein individuell plan", people.mother().name());
        var successor = preparation.path().replace("/preparation", "");
        send(preparation, successor);

        assertThat(mother.get(successor + "/consent").text())
                .contains("Frå stafettlogg til individuell plan")
                .contains("Det som står i stafettloggen, følgjer med")
                .contains(people.nurse().name() + " blir koordinator når planen kjem i gang");
        say("GIVEN", mother, successor);
        opens(teacher, log);
        assertThat(teacher.get(log + "/individual-plan").text()).contains("Familien er spurd");
        say("GIVEN", father, successor);

        assertThat(read("select plan_type || ' ' || status from plan where plan_id = '" + last(successor) + "'"))
                .isEqualTo("INDIVIDUAL_PLAN ACTIVE");
        assertThat(status(log)).isEqualTo("CLOSED");
        for (var reader : new Visitor[] {mother, father, teacher, nurse}) {
            assertThat(reader.get(successor).text())
                    .contains("Koordinator " + people.nurse().name())
                    .contains("Planen held fram frå ein stafettlogg som vart avslutta");
            assertThat(reader.get(successor + "/goals").text())
                    .contains("Tiril har nokon å vere saman med", "Tiril leikar i friminuttet")
                    .contains("Tiril inviterer ein ven heim");
        }
        for (var table : new String[] {"goal", "goal_version", "activity", "activity_version", "comment"}) {
            assertThat(count(table, successor))
                    .as(table)
                    .isEqualTo(count(table, log))
                    .isNotEqualTo("0");
        }
        var goal = read("select goal_id from goal where kind = 'MAIN' and plan_id = '" + last(successor) + "'");
        assertThat(nurse.get(successor + "/goals/" + goal).text())
                .contains("Ho lo heile vegen heim", people.father().name(), "Tiril står åleine i friminutta");
        assertThat(mother.get(successor + "/handovers").text())
                .contains(people.nurse().name(), people.teacher().name());
        assertThat(mother.get(successor + "/log").text()).contains("Det som stod i stafettloggen, følgde med hit");
        assertThat(nurse.get(successor + "/content").text()).contains("har hovudansvaret");

        shut(teacher, log);
        assertThat(nurse.get(successor).body()).doesNotContain(log);
        assertThat(mother.get(successor).body()).contains("href=\"" + log + "\"");
        assertThat(mother.get(log).text()).contains("Stafettloggen held fram som individuell plan frå");
        assertThat(mother.get(log).body()).contains("href=\"" + successor + "\"");
        assertThat(mother.get(log + "/log").text())
                .contains("Stafettloggen held fram i ein ny individuell plan")
                .contains(people.teacher().name() + " avslutta planen");
        assertThat(read("select count(*) from may_ask_anew where plan_id = '" + last(log) + "'"))
                .as("a log that has gone on is not asked about anew")
                .isEqualTo("0");
    }

    @Test
    void what_is_kept_from_a_guardian_is_kept_there_too_also_when_she_gives_the_last_yes() {
        var story = ActiveStory.play(people, teacher, mother, father);
        asOwner("insert into keeping (tenant_id, plan_id, keeping_id, activity_id, guardian_id, kept_by, kept_at) "
                + "select tenant_id, plan_id, gen_random_uuid(), activity_id, " + id(people.father())
                + ", owner_id, now() "
                + "from activity join plan using (tenant_id, plan_id) where plan_id = '" + last(story.plan()) + "'");
        assertThat(father.get(story.plan() + "/goals").text()).doesNotContain("Tiril inviterer ein ven heim");

        var successor = goOn(story.plan());

        assertThat(father.get(successor + "/goals").text())
                .contains("Tiril leikar i friminuttet")
                .doesNotContain("Tiril inviterer ein ven heim");
        assertThat(mother.get(successor + "/goals").text()).contains("Tiril inviterer ein ven heim");
    }

    @Test
    void what_the_family_kept_to_itself_stays_in_the_log() {
        var story = ActiveStory.play(people, teacher, mother, father);
        asOwner("update plan set sealed_before = now() where plan_id = '" + last(story.plan()) + "'");

        var successor = goOn(story.plan());

        assertThat(count("goal", successor)).isEqualTo("0");
        assertThat(mother.get(successor + "/goals").text()).doesNotContain("Tiril leikar i friminuttet");
        assertThat(mother.get(story.plan() + "/goals").text()).contains("Tiril leikar i friminuttet");
    }

    @Test
    void a_draft_thrown_away_and_an_invitation_taken_back_leave_the_log_as_it_was() {
        var log = agreed();
        var draft = propose(log);
        draft.form(draft.path().replace("/preparation", "/invitation/withdrawal"))
                .submit();
        assertThat(teacher.get(log + "/individual-plan").text()).contains("Gå vidare til den nye planen");

        var preparation = propose(log);
        assertThat(teacher.get(log + "/individual-plan").text())
                .contains("Den nye planen er ikkje send til familien enno");
        var successor = preparation.path().replace("/preparation", "");
        send(preparation, successor);
        say("DECLINED", mother, successor);
        assertThat(status(log)).isEqualTo("ACTIVE");

        teacher.get(log + "/individual-plan")
                .form(log + "/individual-plan/withdrawal")
                .submit();

        assertThat(status(successor)).isEqualTo("CLOSED");
        assertThat(teacher.get(log + "/individual-plan").text()).contains("Gå vidare til den nye planen");
        assertThat(mother.get(log + "/log").text())
                .contains("tok den nye individuelle planen tilbake", "let stafettloggen halde fram som før");
        opens(teacher, log);
    }

    @Test
    void one_who_holds_the_log_no_more_asks_nobody_and_sees_no_more_of_the_family() {
        var log = agreed();
        // Only the baton shows her the family then.
        asOwner("update person set unit_id = null where person_id = " + id(people.child()));
        var preparation = propose(log);
        var successor = preparation.path().replace("/preparation", "");
        preparation
                .form(successor + "/preparation")
                .tick("leaderTold", "true")
                .tick("holderSettled", "true")
                .submit();
        assertThat(teacher.get(successor + "/preparation").text())
                .contains(people.mother().email());
        asOwner("update baton set person_id = " + id(people.nurse()) + " where until is null and plan_id = '"
                + last(log) + "'");

        var refused = teacher.get(successor + "/invitation")
                .form(successor + "/invitation")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ein annan held stafettloggen no");
        assertThat(status(successor)).isEqualTo("DRAFT");
        assertThat(teacher.get(successor + "/preparation").text())
                .doesNotContain(people.mother().email());
    }

    @Test
    void one_who_opens_another_plan_for_the_same_person_is_told_so() {
        var log = agreed();
        teacher.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", people.child().key())
                .submit();

        var refused = propose(log);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Du har byrja på ein annan plan for same person");
        assertThat(read("select count(*) from continuation where plan_id = '" + last(log) + "'"))
                .isEqualTo("0");
    }

    @Test
    void when_the_family_withdraws_from_the_log_meanwhile_nothing_goes_on() {
        var log = agreed();
        var preparation = propose(log);
        var successor = preparation.path().replace("/preparation", "");
        send(preparation, successor);
        say("GIVEN", mother, successor);

        var withdrawal = mother.get(log + "/consent/withdrawal");
        withdrawal.form(log + "/consent/withdrawal").submit();

        assertThat(status(log)).isEqualTo("CLOSED");
        assertThat(status(successor)).isEqualTo("CLOSED");
        assertThat(father.get(successor + "/consent").status()).isEqualTo(404);
    }

    @Test
    void a_last_yes_that_finds_the_log_closed_opens_nothing() {
        var log = agreed();
        var preparation = propose(log);
        var successor = preparation.path().replace("/preparation", "");
        send(preparation, successor);
        say("GIVEN", mother, successor);
        // As somebody does who closes the log in the very moment in which the father answers.
        asOwner("update plan set status = 'CLOSED', closed_at = now() where plan_id = '" + last(log) + "'");

        father.get(successor + "/consent")
                .form(successor + "/consent/answers")
                .press("answer", "GIVEN")
                .submit();

        assertThat(status(successor)).isEqualTo("CLOSED");
        assertThat(count("goal", successor)).isEqualTo("0");
        shut(nurse, successor);
    }

    /** All the way; the father gives the last yes. */
    private String goOn(String log) {
        var preparation = propose(log);
        var successor = preparation.path().replace("/preparation", "");
        send(preparation, successor);
        say("GIVEN", mother, successor);
        say("GIVEN", father, successor);
        assertThat(status(successor)).isEqualTo("ACTIVE");
        return successor;
    }

    private Seen propose(String log) {
        return teacher.get(log + "/individual-plan")
                .form(log + "/individual-plan")
                .fill("severalServices", "YES")
                .fill("needToMeet", "YES")
                .fill("assessment", "Skulen treng å samordne seg med BUP")
                .fill("wishedBy", people.mother().id().toString())
                .fill("wishedOn", TODAY.toString())
                .fill("coordinator", people.nurse().id().toString())
                .submit();
    }

    private static void send(Seen preparation, String successor) {
        var sent = preparation
                .form(successor + "/preparation")
                .tick("leaderTold", "true")
                .tick("holderSettled", "true")
                .submit()
                .form(successor + "/invitation")
                .submit();
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    }

    private static void comment(Visitor who, String goal, String text) {
        who.get(goal).form(goal + "/comments").fill("comment", text).submit();
    }

    private String status(String plan) {
        return read("select status from plan where plan_id = '" + last(plan) + "'");
    }

    private String count(String table, String plan) {
        return read("select count(*) from " + table + " where plan_id = '" + last(plan) + "'");
    }
}
