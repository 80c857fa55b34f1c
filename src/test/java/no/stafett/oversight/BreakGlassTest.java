package no.stafett.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.local.PracticePeople;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A leader reads one plan of her unit for some hours; the family sees it at once and the privacy officer goes through it. */
class BreakGlassTest extends OversightScene {

    private static final List<String> PAGES = List.of("", "/goals", "/people", "/people/readers", "/handovers", "/log");

    @Test
    void a_leader_sees_how_the_plans_of_her_unit_stand_and_not_whose_they_are() {
        var unit = unit();
        var plan = plan(unit, "Kanarifugl");
        var elsewhere = plan(unit(), "Kanarifugl");

        var mine = visitor(unit.leader().username()).get("/start").follow("Eininga mi");

        // Late in the evening forty days ago may be a day less: summer time has ended in between.
        var now = Instant.now();
        var days = ChronoUnit.DAYS.between(Oslo.day(now.minus(Duration.ofDays(40))), Oslo.day(now));
        assertThat(mine.text())
                .contains(
                        "1 plan",
                        plan.reference(),
                        "Nivå 2",
                        "Sist hende noko for " + days + " dagar sidan",
                        "Samtykket går ut")
                .doesNotContain("Kanarifugl", "Barnet", elsewhere.reference());
        assertThat(mine.document().select("main a[href=" + plan.emergency() + "]"))
                .hasSize(1);
    }

    @Test
    void the_pages_of_an_office_are_for_those_who_hold_it() {
        var unit = unit();
        var others = List.of(
                visitor(unit.holder().username()),
                visitor("systemansvarleg"),
                visitor("forelder1"),
                visitor("laerar-nabokommune"));
        for (var other : others) {
            assertThat(other.get("/start").document().select("a[href=/unit], a[href=/oversight]"))
                    .isEmpty();
            for (var page : List.of("/unit", "/oversight", "/oversight/denials", "/oversight/readings")) {
                assertThat(other.get(page).status()).as(page).isEqualTo(404);
            }
        }
        var leader = visitor(unit.leader().username());
        assertThat(leader.get("/oversight").status()).isEqualTo(200);
        assertThat(leader.get("/oversight/readings").status()).isEqualTo(404);
        var officer = visitor("personvernombod");
        assertThat(officer.get("/oversight/readings").status()).isEqualTo(200);
        assertThat(officer.get("/unit").status()).isEqualTo(404);
    }

    @Test
    void in_an_emergency_a_leader_reads_every_page_and_writes_on_none() {
        var unit = unit();
        var plan = plan(unit, "Solvik");
        var leader = visitor(unit.leader().username());
        assertThat(leader.get(plan.path()).status()).isEqualTo(404);

        var opened = breakGlass(leader, plan, REASON);

        assertThat(opened.path()).isEqualTo(plan.path());
        for (var page : PAGES) {
            var seen = leader.get(plan.path() + page);
            assertThat(seen.status()).as(page).isEqualTo(200);
            if (!page.isEmpty()) {
                assertThat(seen.text()).as(page).contains("i ei naudopning");
            }
            assertThat(seen.document().select("main form").eachAttr("action"))
                    .as(page)
                    .allMatch(action -> action.equals(plan.emergency() + "/ending"));
        }
        assertThat(leader.get("/start").text()).contains("Barnet");
        for (var shut : List.of("/access-log", "/cover", "/level/change?level=2", "/goals/new", "/people/invitation")) {
            assertThat(leader.get(plan.path() + shut).status()).as(shut).isEqualTo(404);
        }
        assertThat(leader.post(
                                plan.path() + "/goals",
                                Map.of(
                                        "_csrf",
                                        leader.get("/profile")
                                                .document()
                                                .select("[name=_csrf]")
                                                .attr("value")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_can_read_lists_the_leader_with_until_when_and_why_for_as_long_as_it_lasts() {
        var unit = unit();
        var plan = plan(unit, "Lesarar");
        var readers = plan.path() + "/people/readers";
        var mother = visitor(plan.mother().username());
        var leader = visitor(unit.leader().username());
        assertThat(mother.get(readers).text()).doesNotContain("Naudopning");

        breakGlass(leader, plan, REASON);

        assertThat(mother.get(readers)
                        .document()
                        .select("tr:contains(Naudopning)")
                        .text())
                .contains(REASON, unit.name(), "kl.");
        assertThat(visitor(unit.holder().username()).get(readers).text()).contains(REASON);
        assertThat(leader.get(readers)
                        .document()
                        .select("tr:contains(Naudopning)")
                        .text())
                .as("why is for the family and the holder")
                .doesNotContain(REASON);
        leader.get(plan.path()).form(plan.emergency() + "/ending").submit();
        assertThat(mother.get(readers).text()).doesNotContain("Naudopning");
    }

    @Test
    void the_family_sees_at_once_who_from_where_how_long_and_why() {
        var unit = unit();
        var plan = plan(unit, "Innsyn");
        var mother = visitor(plan.mother().username());
        assertThat(mother.get(plan.path() + "/access-log").text()).doesNotContain("naudopning");

        breakGlass(visitor(unit.leader().username()), plan, REASON);

        var log = mother.get(plan.path() + "/access-log");
        assertThat(log.text())
                .contains(
                        "Gunn Leiarsen, Rektor, " + unit.name() + " les planen i ei naudopning",
                        "Frå ",
                        " til ",
                        REASON,
                        "Personvernombodet skal gå gjennom")
                .contains("lese planen · naudopning");
        assertThat(mother.get(plan.path() + "/log").text())
                .contains("Gunn Leiarsen opna planen for lesing i ei naudopning");
    }

    @Test
    void the_family_and_the_privacy_officer_get_a_letter_that_says_nothing() {
        var unit = unit();
        var plan = plan(unit, "Brevdal");
        var officer = PracticePeople.named("personvernombod").email();
        int before = mailbox.lettersTo(officer).size();

        breakGlass(visitor(unit.leader().username()), plan, REASON);

        Soon.itIsSo(
                "the mother has a letter",
                () -> !mailbox.lettersTo(plan.mother().email()).isEmpty());
        Soon.itIsSo(
                "the privacy officer has one more",
                () -> mailbox.lettersTo(officer).size() > before);
        for (var receiver : List.of(plan.mother().email(), officer)) {
            assertThat(mailbox.lettersTo(receiver).getFirst().text())
                    .contains("noko nytt")
                    .doesNotContain("Brevdal", "Leiarsen", plan.reference(), "naudopning", "Faren");
        }
    }

    @Test
    void a_reason_that_says_too_little_is_refused_and_kept() {
        var unit = unit();
        var plan = plan(unit, "Kort");

        var refused = breakGlass(visitor(unit.leader().username()), plan, "Det hastar");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(plan.emergency()).value("reason")).isEqualTo("Det hastar");
        assertThat(refused.document().select("#reason-e").text()).contains("minst 20 teikn");
        assertThat(emergencies(plan)).isZero();
    }

    @Test
    void one_who_signed_in_a_while_ago_is_asked_who_she_is_and_goes_on_with_her_reason() {
        var unit = unit();
        var plan = plan(unit, "Gamal");
        var leader = visitor(unit.leader().username());
        var form = leader.get(plan.emergency()).form(plan.emergency()).fill("reason", REASON);
        asOwner("update session set authenticated_at = authenticated_at - interval '6 minutes' where person_id = '%s'"
                .formatted(unit.leader().id()));

        var asked = form.submit();

        assertThat(asked.path()).isEqualTo("/local/issuer/authorize");
        assertThat(emergencies(plan)).isZero();
        assertThat(leader.get(plan.path()).status()).isEqualTo(404);

        var back = leader.get(asked.address() + "&login_hint=" + unit.leader().username());
        assertThat(back.form(plan.emergency()).value("reason")).isEqualTo(REASON);
        assertThat(back.form(plan.emergency()).submit().path()).isEqualTo(plan.path());
        assertThat(emergencies(plan)).isEqualTo(1);
    }

    @Test
    void one_emergency_at_a_time_and_a_form_sent_twice_is_done_once() {
        var unit = unit();
        var plan = plan(unit, "Dobbel");
        var leader = visitor(unit.leader().username());
        var form = leader.get(plan.emergency()).form(plan.emergency()).fill("reason", REASON);
        var other = leader.get(plan.emergency()).form(plan.emergency()).fill("reason", REASON);

        assertThat(form.submit().path()).isEqualTo(plan.path());
        assertThat(form.submit().path()).isEqualTo(plan.path());
        assertThat(other.submit().status()).isEqualTo(422);

        assertThat(emergencies(plan)).isEqualTo(1);
    }

    @Test
    void a_plan_of_another_unit_stays_shut() {
        var plan = plan(unit(), "Annan");
        var leader = visitor(unit().leader().username());

        assertThat(leader.get(plan.emergency()).status()).isEqualTo(404);
        assertThat(leader.get("/unit").text()).doesNotContain(plan.reference());
    }

    @Test
    void the_baton_moved_to_another_unit_shuts_the_plan_for_the_leader() {
        var unit = unit();
        var plan = plan(unit, "Flytta");
        var leader = visitor(unit.leader().username());
        breakGlass(leader, plan, REASON);
        assertThat(leader.get(plan.path()).status()).isEqualTo(200);

        var newHolder = unit().holder();
        within(() -> {
            run("update baton set until = now() where plan_id = '%s'".formatted(plan.id()));
            return run(
                    "insert into baton (tenant_id, plan_id, person_id, primary_contact, since) values ('%s', '%s', '%s', true, now())"
                            .formatted(TENANT, plan.id(), newHolder.id()));
        });

        assertThat(leader.get(plan.path()).status()).isEqualTo(404);
        assertThat(leader.get("/start").text()).doesNotContain("Barnet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into office (tenant_id, person_id, office, since) values ('%1$s', '%2$s', 'LOCAL_ADMINISTRATOR', now())",
                "insert into bar (tenant_id, owner_id, person_id, why, recorded_at) values ('%1$s', '%3$s', '%2$s', 'BLOCKED', now())",
                "update office set until = now() where person_id = '%2$s'",
                "update plan set status = 'CLOSED', closed_at = now() where plan_id = '%4$s'"
            })
    void neither_an_administrator_nor_one_who_is_blocked_nor_one_who_leads_no_more_nor_a_closed_plan(String happens) {
        var unit = unit();
        var plan = plan(unit, "Stengd");
        var leader = visitor(unit.leader().username());
        var form = leader.get(plan.emergency()).form(plan.emergency()).fill("reason", REASON);
        breakGlass(leader, plan, REASON);
        assertThat(leader.get(plan.path()).status()).isEqualTo(200);

        asOwner(happens.formatted(TENANT, unit.leader().id(), plan.child(), plan.id()));

        assertThat(leader.get(plan.path()).status()).isEqualTo(404);
        assertThat(leader.get(plan.emergency()).status()).isEqualTo(404);
        assertThat(form.submit().status()).isEqualTo(404);
        assertThat(leader.get("/start").text()).doesNotContain("Barnet");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_strictly_protected_plan_is_in_no_list_and_opens_in_no_emergency(boolean named) {
        var unit = unit();
        var plan = plan(unit, "Skjult");
        var leader = visitor(unit.leader().username());
        var form = leader.get(plan.emergency()).form(plan.emergency()).fill("reason", REASON);
        breakGlass(leader, plan, REASON);
        assertThat(leader.get("/unit").text()).contains("1 plan", plan.reference());

        protect(plan, "STRICTLY_CONFIDENTIAL");
        if (named) {
            name(plan, unit.leader().id());
        }

        assertThat(leader.get("/unit").text()).contains("0 planar").doesNotContain(plan.reference());
        assertThat(leader.get(plan.path()).status()).isEqualTo(404);
        assertThat(leader.get(plan.emergency()).status()).isEqualTo(404);
        assertThat(form.submit().status()).isEqualTo(404);
        assertThat(leader.get("/start").text()).doesNotContain("Barnet");
        assertThat(leader.get("/oversight/denials").text()).doesNotContain(plan.reference());
        assertThat(visitor("personvernombod").get("/oversight").text()).doesNotContain(plan.reference());
    }

    @Test
    void a_protected_plan_is_shown_without_a_place() {
        var unit = unit();
        var plan = plan(unit, "Verna");
        var leader = visitor(unit.leader().username());
        assertThat(row(leader.get("/unit"), plan)).contains(unit.name());

        protect(plan, "CONFIDENTIAL");
        breakGlass(leader, plan, REASON);

        assertThat(row(leader.get("/unit"), plan)).contains(plan.reference()).doesNotContain(unit.name());
        assertThat(leader.get(plan.path() + "/handovers").text())
                .contains("Ask Haldarsen")
                .doesNotContain(unit.name());
    }

    @Test
    void when_the_hours_are_over_it_is_over_and_may_begin_anew() {
        var unit = unit();
        var plan = plan(unit, "Utgått");
        var leader = visitor(unit.leader().username());
        breakGlass(leader, plan, REASON);
        assertThat(leader.get(plan.path()).status()).isEqualTo(200);

        asOwner(
                "update emergency set began_at = began_at - interval '24 hours', until = until - interval '24 hours' where plan_id = '%s'"
                        .formatted(plan.id()));

        assertThat(leader.get(plan.path()).status()).isEqualTo(404);
        assertThat(visitor(plan.mother().username())
                        .get(plan.path() + "/access-log")
                        .text())
                .contains("las planen i ei naudopning");
        assertThat(breakGlass(leader, plan, REASON).path()).isEqualTo(plan.path());
        assertThat(emergencies(plan)).isEqualTo(2);
    }

    @Test
    void the_leader_ends_it_with_a_button_and_is_out_at_once() {
        var unit = unit();
        var plan = plan(unit, "Avslutt");
        var leader = visitor(unit.leader().username());
        var form = breakGlass(leader, plan, REASON).form(plan.emergency() + "/ending");

        assertThat(form.submit().path()).isEqualTo("/unit");

        assertThat(leader.get(plan.path()).status()).isEqualTo(404);
        assertThat(visitor(plan.mother().username()).get(plan.path() + "/log").text())
                .contains("Gunn Leiarsen avslutta naudopninga");
    }

    @Test
    void the_privacy_officer_goes_through_it_and_the_family_is_told() {
        var unit = unit();
        var plan = plan(unit, "Gjennomgang");
        breakGlass(visitor(unit.leader().username()), plan, REASON);
        var officer = visitor("personvernombod");
        assertThat(row(officer.get("/oversight"), plan)).contains(REASON, "Ventar på gjennomgang", unit.name());

        asOwner(
                "update emergency set began_at = began_at - interval '8 days', until = until - interval '8 days' where plan_id = '%s'"
                        .formatted(plan.id()));
        var waits = officer.get("/oversight");
        assertThat(waits.document()
                        .select("li.activity:contains(" + plan.reference() + ") .ds-tag[data-color=danger]")
                        .text())
                .contains("meir enn sju dagar");
        var review = waits.document()
                .select("li.activity:contains(" + plan.reference() + ") form")
                .attr("action");

        var refused = waits.form(review).fill("note", " ").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".ds-validation-message").text()).contains("Skriv kort kva du fann ut");

        waits.form(review).fill("note", "Rett å opne. Snakka med rektor.").submit();
        assertThat(row(officer.get("/oversight"), plan)).contains("Gått gjennom av Gro Tveit", "Snakka med rektor");
        assertThat(waits.form(review)
                        .fill("note", "Ein gong til")
                        .smuggle("x", "y")
                        .submit()
                        .status())
                .isIn(200, 422);
        assertThat(row(officer.get("/oversight"), plan)).doesNotContain("Ein gong til");
        assertThat(visitor(plan.mother().username())
                        .get(plan.path() + "/access-log")
                        .text())
                .contains("Personvernombodet gjekk gjennom naudopninga")
                .doesNotContain("Snakka med rektor");
        assertThat(visitor(unit.leader().username()).post(review, Map.of()).status())
                .isIn(403, 404);
    }

    @Test
    void whoever_reads_the_pages_of_an_office_is_written_down() {
        var unit = unit();
        var leader = visitor(unit.leader().username());
        leader.get("/unit");
        leader.get("/oversight/denials");

        var readings = visitor("personvernombod").get("/oversight/readings").text();

        assertThat(readings)
                .contains("Gro Tveit, Personvernombod")
                .contains("Eininga mi, " + unit.name())
                .contains("Dei som ikkje kom inn, " + unit.name());
    }

    private static String row(Seen page, OwnPlan plan) {
        return page.document()
                .select("main li.activity:contains(" + plan.reference() + ")")
                .text();
    }

    private int emergencies(OwnPlan plan) {
        return within(() -> sql.sql("select count(*) as rows from emergency where plan_id = :plan")
                .param("plan", plan.id().value())
                .query((row, _) -> row.getInt("rows"))
                .single());
    }
}
