package no.stafett.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.stafett.Soon;
import no.stafett.local.LocalMailbox.Letter;
import no.stafett.tenant.Municipalities;
import no.stafett.watch.usecase.CheckEveryMunicipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What puts follow-up at risk is found by itself; the holder sees it, the leader counts it, and mended it is gone. */
class HealthCheckOfPlansTest extends WatchScene {

    private static final String OVERDUE =
            "update activity_version set due_date = current_date - 30 where plan_id = '{plan}'";

    @Autowired
    private CheckEveryMunicipality everywhere;

    @Autowired
    private Municipalities municipalities;

    @Test
    void the_holder_reads_each_thing_in_plain_words_with_the_way_to_mend_it() {
        var unit = unit();
        var plan = plan(unit);
        var well = plan(unit);
        spoil(plan, unit);
        look();

        var holder = visitor(unit.holder().username());
        var start = holder.get("/start");
        assertThat(start.text()).contains("8 ting kan trenge ei hand i planen til Kanari.");
        assertThat(start.document().select("a[href=" + well.check() + "]")).isEmpty();
        assertThat(holder.get(plan.path()).text()).contains("Helsesjekk av loggen 8 ting å sjå på");
        var check = holder.get(plan.path()).follow("Sjå helsesjekken");
        assertThat(check.text())
                .contains(
                        "8 ting å sjå på",
                        "Samtykket går ut",
                        "Tove Hjelparsen fekk tilbod om stafettpinnen",
                        "Ingen har skrive noko i planen sidan",
                        "Målet «Leikar i friminutta» skulle vere vurdert innan",
                        "Fristen for tiltaket «Inviterer ein ven» gjekk ut",
                        "Vi finn ikkje noko Kanari har sagt sidan",
                        "Mora Fugl vart med",
                        "Høyr om Mora Fugl treng hjelp til å logge inn",
                        "Tove Hjelparsen vart med");
        var ways = check.document().select(".activities a").eachAttr("href");
        assertThat(ways)
                .hasSize(8)
                .allSatisfy(way -> assertThat(holder.get(way).status()).as(way).isEqualTo(200));

        assertThat(holder.get(well.path()).text()).contains("Alt ser bra ut. Du treng ikkje gjere noko no.");
        assertThat(holder.get(well.check()).text()).contains("Alt ser bra ut. Du treng ikkje gjere noko no.");
    }

    /** Two of one kind are two things. */
    private void spoil(OwnPlan plan, OwnUnit unit) {
        let(
                plan,
                OVERDUE,
                "update goal_version set evaluate_by = current_date - 30 where goal_id = '{goal}'",
                "update consent set valid_until = current_date + 10 where plan_id = '{plan}'",
                "update comment set written_at = now() - interval '250 days' where plan_id = '{plan}'",
                "insert into handover (tenant_id, plan_id, handover_id, from_id, to_id, offered_at) values ('{tenant}',"
                        + " '{plan}', gen_random_uuid(), '" + unit.holder().id() + "', '"
                        + unit.nurse().id() + "', now() - interval '6 days')");
        let(plan, "update log_entry set happened_at = now() - interval '250 days' where plan_id = '{plan}'");
        let(
                plan,
                "delete from last_visit where plan_id = '{plan}' and person_id <> '"
                        + unit.holder().id() + "'");
    }

    @Test
    void what_is_mended_is_gone_at_once_and_found_again_it_begins_anew() {
        var unit = unit();
        var plan = plan(unit);
        var holder = visitor(unit.holder().username());
        let(plan, OVERDUE);
        look();
        assertThat(found(plan)).containsExactly("ACTIVITY_OVERDUE");
        var first = foundAt(plan);
        look();
        assertThat(foundAt(plan)).as("a second round changes nothing").isEqualTo(first);

        var ending = "/plans/" + plan.id() + "/activities/" + plan.activity();
        holder.get(ending + "/ending")
                .form(ending + "/ending")
                .fill("reason", "DONE")
                .submit();

        Soon.itIsSo("the finding has ended", () -> found(plan).isEmpty());
        assertThat(holder.get(plan.check()).text()).contains("Alt ser bra ut.");
        let(plan, "update activity set ended_at = null, ended_by = null, end_reason = null where plan_id = '{plan}'");
        look();
        assertThat(foundAt(plan)).isAfter(first);
        assertThat(rows(plan)).isEqualTo(2);
    }

    @Test
    void a_plan_that_is_closed_has_nothing_at_risk() {
        var unit = unit();
        var plan = plan(unit);
        let(plan, OVERDUE);
        look();
        assertThat(found(plan)).isNotEmpty();

        visitor(plan.mother().username())
                .get(plan.path() + "/consent/withdrawal")
                .form(plan.path() + "/consent/withdrawal")
                .submit();

        Soon.itIsSo("nothing is at risk", () -> found(plan).isEmpty());
    }

    /** Nothing here shall worry a family, or be held against a colleague. */
    @Test
    void nobody_but_the_holder_sees_it() {
        var unit = unit();
        var plan = plan(unit);
        let(plan, OVERDUE);
        look();

        for (var other : List.of(plan.mother(), unit.nurse())) {
            var visitor = visitor(other.username());
            assertThat(visitor.get(plan.check()).status()).as(other.name()).isEqualTo(404);
            assertThat(visitor.get(plan.path()).text()).contains("Kanari").doesNotContain("Helsesjekk");
            assertThat(visitor.get("/start").text()).doesNotContain("trenge ei hand");
            assertThat(visitor.get("/unit/check").status()).isEqualTo(404);
        }
        assertThat(visitor(unit.leader().username()).get(plan.check()).status()).isEqualTo(404);
        assertThat(visitor(unit.holder().username()).get(plan.check()).status()).isEqualTo(200);
        assertThat(visitor(plan.mother().username())
                        .get(plan.path() + "/access-log")
                        .text())
                .contains("sjå om planen treng oppfølging");
    }

    @Test
    void the_leader_reads_kinds_numbers_and_references_and_nothing_more() {
        var unit = unit();
        var plan = plan(unit);
        var hidden = plan(unit);
        var barred = plan(unit);
        var elsewhere = plan(unit());
        for (var one : List.of(plan, hidden, barred, elsewhere)) {
            let(one, OVERDUE, "update goal_version set evaluate_by = current_date - 40 where goal_id = '{goal}'");
        }
        let(
                hidden,
                "insert into address_protection (tenant_id, person_id, grade, registered_at)"
                        + " values ('{tenant}', '{child}', 'STRICTLY_CONFIDENTIAL', now())");
        let(
                barred,
                "insert into bar (tenant_id, owner_id, person_id, why, recorded_at) values ('{tenant}', '{child}', '"
                        + unit.leader().id() + "', 'KIN', now())");
        look();

        var page = visitor(unit.leader().username())
                .get("/start")
                .follow("Eininga mi")
                .follow("Helsesjekk av planane");

        assertThat(page.path()).isEqualTo("/unit/check");
        assertThat(page.text())
                .contains("Mål som skulle vere vurdert 1 plan", "Tiltak over fristen 1 plan", plan.reference())
                .doesNotContain(hidden.reference(), barred.reference(), elsewhere.reference())
                .doesNotContain("Kanari", "Fugl", "Leikar", "Inviterer");
        assertThat(page.document().select("main a[href*=/plans/]")).isEmpty();
        assertThat(visitor(elsewhere.mother().username()).get("/unit/check").status())
                .isEqualTo(404);
    }

    @Test
    void the_holder_gets_one_letter_a_week_and_it_names_nobody() {
        var unit = unit();
        var plan = plan(unit);
        var other = plan(unit);
        let(plan, OVERDUE);
        look();
        Soon.itIsSo("a letter", () -> letters(unit.holder()).size() == 1);

        let(other, OVERDUE);
        look();
        aWeekLater(unit.holder());
        Soon.itIsSo("nothing on its way", () -> onTheirWay("%FindingsWait") == 0);
        assertThat(letters(unit.holder())).hasSize(1);
        look();
        Soon.itIsSo("the next week's letter", () -> letters(unit.holder()).size() == 2);
        aWeekLater(unit.holder());
        look();
        Soon.itIsSo("nothing on its way", () -> onTheirWay("%FindingsWait") == 0);

        assertThat(letters(unit.holder()))
                .as("nothing new, no letter")
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("kan trenge ei hand")
                        .doesNotContain("Kanari", "Haldarsen", "Inviterer", "/plans"));
        assertThat(letters(unit.leader())).isEmpty();
        assertThat(letters(plan.mother())).isEmpty();
    }

    @Test
    void a_leader_who_was_barred_sees_the_plan_again_when_the_bar_is_lifted() {
        var unit = unit();
        var plan = plan(unit);
        let(
                plan,
                "update person set left_at = now() - interval '2 days' where person_id = '"
                        + unit.holder().id() + "'",
                "insert into bar (tenant_id, bar_id, owner_id, person_id, why, recorded_by, recorded_at)"
                        + " values ('{tenant}', gen_random_uuid(), '" + plan.child() + "', '"
                        + unit.leader().id()
                        + "', 'BLOCKED', '" + plan.mother().id() + "', now())");
        look();
        var leader = visitor(unit.leader().username());
        for (var page : List.of("/unit/check", "/unit")) {
            assertThat(leader.get(page).text()).as(page).doesNotContain(plan.reference());
        }

        let(plan, "update bar set lifted_at = now(), lifted_by = recorded_by where owner_id = '" + plan.child() + "'");

        assertThat(leader.get("/unit/check").text()).contains(plan.reference());
        assertThat(leader.get("/unit").text()).contains(plan.reference(), "Ask Haldarsen Har slutta");
    }

    @Test
    void a_holder_who_has_left_or_has_no_place_is_found_and_another_holder_sees_it() {
        var unit = unit();
        var plan = plan(unit);
        let(
                plan,
                "insert into baton (tenant_id, plan_id, person_id, primary_contact, since) values ('{tenant}', '{plan}', '"
                        + unit.nurse().id() + "', false, now())",
                "update participation set until = now() - interval '3 days' where plan_id = '{plan}' and person_id = '"
                        + unit.holder().id() + "'");
        look();
        assertThat(found(plan)).containsExactly("HOLDER_IS_OUT");
        assertThat(visitor(unit.nurse().username()).get(plan.check()).text())
                .contains("Ask Haldarsen står med stafettpinnen, men har ikkje hatt tilgang til planen sidan");

        let(
                plan,
                "update person set left_at = now() - interval '2 days' where person_id = '"
                        + unit.holder().id() + "'");
        look();

        assertThat(found(plan)).containsExactly("HOLDER_HAS_LEFT");
        assertThat(visitor(unit.nurse().username()).get(plan.check()).text())
                .contains("Ask Haldarsen slutta i kommunen");
        assertThat(visitor(unit.leader().username()).get("/unit/check").text())
                .contains("Den som har ansvaret, har slutta", plan.reference());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into comment (tenant_id, plan_id, comment_id, goal_id, text, written_by, written_at) values"
                        + " ('{tenant}', '{plan}', gen_random_uuid(), '{goal}', 'Eg vil', '{child}', now())",
                "insert into evaluation (tenant_id, plan_id, evaluation_id, goal_id, worked, childs_view, written_by,"
                        + " written_at) values ('{tenant}', '{plan}', gen_random_uuid(), '{goal}', 'YES', 'Det er fint',"
                        + " '{mother}', now())",
                "insert into coordination_assessment (tenant_id, plan_id, assessment_id, assessed_by, assessed_at,"
                        + " other_services, advice, child_heard) values ('{tenant}', '{plan}', gen_random_uuid(), '{mother}',"
                        + " now(), 'NO', 'NO_PLAN_ALONE', 'DID_NOT_WANT')",
                "insert into coordination_disagreement (tenant_id, plan_id, disagreement_id, raised_by, raised_at, about,"
                        + " child_heard) values ('{tenant}', '{plan}', gen_random_uuid(), '{mother}', now(), 'x', 'SAID')",
                "insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground, answer, answered_at,"
                        + " assurance, language, text_hash, text_shown) values ('{tenant}', '{plan}', '{plan}', '{child}',"
                        + " 'OWNER', 'GIVEN', now(), 'HIGH', 'nn', 'x', 'x')"
            })
    void the_child_is_heard_when_it_has_said_something_or_did_not_want_to(String heard) {
        var plan = plan(unit());
        let(plan, "update comment set written_at = now() - interval '250 days' where plan_id = '{plan}'");
        look();
        assertThat(found(plan)).containsExactly("CHILD_NOT_HEARD");

        let(plan, heard);
        look();

        assertThat(found(plan)).isEmpty();
    }

    @Test
    void to_look_in_is_not_to_be_heard_and_what_others_write_is_not_the_childs_voice() {
        var plan = plan(unit());
        let(
                plan,
                "update comment set written_at = now() - interval '250 days' where plan_id = '{plan}'",
                "insert into last_visit (tenant_id, plan_id, person_id, visited_at) values ('{tenant}', '{plan}', '{child}',"
                        + " now())",
                "insert into evaluation (tenant_id, plan_id, evaluation_id, goal_id, worked, written_by, written_at) values"
                        + " ('{tenant}', '{plan}', gen_random_uuid(), '{goal}', 'YES', '{mother}', now())",
                "insert into coordination_assessment (tenant_id, plan_id, assessment_id, assessed_by, assessed_at,"
                        + " other_services, advice, child_heard) values ('{tenant}', '{plan}', gen_random_uuid(), '{mother}',"
                        + " now(), 'NO', 'NO_PLAN_ALONE', 'NOT_YET')");

        look();

        assertThat(found(plan)).containsExactly("CHILD_NOT_HEARD");
    }

    @Test
    void one_who_was_let_in_has_opened_it_when_she_has_been_inside_and_not_by_answering() {
        var unit = unit();
        var plan = plan(unit);
        let(
                plan,
                "delete from last_visit where plan_id = '{plan}' and person_id <> '"
                        + unit.holder().id() + "'");
        visitor(plan.mother().username()).get(plan.path() + "/people");
        visitor(unit.nurse().username()).get(plan.path() + "/goals");
        look();

        assertThat(found(plan)).as("the mother alone").containsExactly("NOT_OPENED");
        visitor(plan.mother().username()).get(plan.path());
        look();
        assertThat(found(plan)).isEmpty();
    }

    /** What the family has kept to itself is not told through a finding either. */
    @Test
    void what_was_sealed_when_the_plan_was_opened_again_is_not_found() {
        var unit = unit();
        var plan = plan(unit);
        let(
                plan,
                OVERDUE,
                "update goal_version set evaluate_by = current_date - 40 where goal_id = '{goal}'",
                "update plan set reopened_at = now() - interval '35 days', sealed_before = now() - interval '35 days'"
                        + " where plan_id = '{plan}'");

        look();

        assertThat(found(plan)).containsExactly("NO_GOAL");
        assertThat(visitor(unit.holder().username()).get(plan.check()).text())
                .contains("Planen har ikkje hatt noko ope mål sidan")
                .doesNotContain("Leikar", "Inviterer");
    }

    /** The holder must not read it aloud; and what is hidden from the one who acts is not taken for mended. */
    @Test
    void what_is_kept_from_a_guardian_is_marked_and_is_at_risk_as_before_when_she_writes() {
        var unit = unit();
        var plan = plan(unit);
        let(
                plan,
                OVERDUE,
                "insert into keeping (tenant_id, plan_id, keeping_id, activity_id, guardian_id, kept_by, kept_at) values"
                        + " ('{tenant}', '{plan}', gen_random_uuid(), '{activity}', '{mother}', '{child}', now())");
        look();

        assertThat(visitor(unit.holder().username())
                        .get(plan.check())
                        .document()
                        .select(".activity .kept"))
                .hasSize(1);
        var goal = plan.path() + "/goals/" + plan.main();
        visitor(plan.mother().username())
                .get(goal)
                .form(goal + "/comments")
                .fill("comment", "Det går framover")
                .submit();
        Soon.itIsSo("the plan has been looked at again", () -> onTheirWay("%GoalCommented") == 0);

        assertThat(found(plan)).containsExactly("ACTIVITY_OVERDUE");
    }

    @Test
    void the_limits_are_the_municipalitys_own_from_a_day_on() {
        var plan = plan(unit());
        let(plan, "update log_entry set happened_at = now() - interval '10 days' where plan_id = '{plan}'");
        look();
        assertThat(found(plan)).isEmpty();

        asOwner("insert into watch_limits (tenant_id, valid_from, still_weeks) values ('" + TENANT
                + "', current_date + 1, 1)");
        look();
        assertThat(found(plan)).as("from tomorrow").isEmpty();
        asOwner("update watch_limits set valid_from = current_date - 1");
        look();
        assertThat(found(plan)).containsExactly("NOTHING_WRITTEN");
        asOwner("delete from watch_limits");
        look();
        assertThat(found(plan)).isEmpty();

        assertThat(visitor("systemansvarleg").get("/local-rules").text())
                .contains("Helsesjekk av planane", "når ingen har skrive noko på 6 veker");
    }

    /** A sequence counts on when the transaction it was counted in fails. */
    @Test
    void a_municipality_that_fails_keeps_what_it_had_and_does_not_hold_up_the_others() {
        var plan = plan(unit());
        let(plan, OVERDUE);
        look();
        let(plan, OVERDUE.replace("- 30", "+ 30"));
        asOwner("create sequence planted_turns");
        asOwner("""
                create function planted_failure() returns trigger language plpgsql security definer set search_path = public as
                'begin perform nextval(''planted_turns''); raise exception ''planted''; end'
                """);
        asOwner("create trigger planted_failure before insert on plan_finding for each statement"
                + " execute function planted_failure()");
        try {
            everywhere.check();

            assertThat(municipalities.every()).hasSizeGreaterThan(1);
            asOwner("do 'begin assert (select last_value from planted_turns) >= "
                    + municipalities.every().size() + "; end'");
            assertThat(found(plan)).containsExactly("ACTIVITY_OVERDUE");
        } finally {
            asOwner("drop function planted_failure cascade");
            asOwner("drop sequence planted_turns");
        }
        look();
        assertThat(found(plan)).isEmpty();
    }

    private Instant foundAt(OwnPlan plan) {
        return within(() -> sql.sql("select found_at from plan_finding where plan_id = :plan and ended_at is null")
                .param("plan", plan.id())
                .query((row, _) -> row.getTimestamp("found_at").toInstant())
                .single());
    }

    private int rows(OwnPlan plan) {
        return within(() -> sql.sql("select count(*) as rows from plan_finding where plan_id = :plan")
                .param("plan", plan.id())
                .query((row, _) -> row.getInt("rows"))
                .single());
    }

    private List<Letter> letters(Somebody person) {
        return mailbox.lettersTo(person.email());
    }

    private void aWeekLater(Somebody holder) {
        asOwner("update watch_letter set told_at = told_at - interval '8 days' where person_id = '" + holder.id()
                + "'");
        asOwner("update plan_finding set found_at = found_at - interval '8 days' where tenant_id = '" + TENANT
                + "' and found_at < (select max(told_at) + interval '8 days 1 second' from watch_letter where person_id = '"
                + holder.id() + "')");
    }

    private long onTheirWay(String event) {
        return sql.sql("select count(*) as rows from event_publication where event_type like :event")
                .param("event", event)
                .query((row, _) -> row.getLong("rows"))
                .single();
    }
}
