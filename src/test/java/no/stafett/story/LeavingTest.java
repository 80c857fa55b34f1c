package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.Visitor;
import no.stafett.leaving.usecase.CarryOutLeaving;
import no.stafett.local.PracticePeople;
import no.stafett.shared.Oslo;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An employee leaves: she is out at once, the baton is not dropped, and her leader finds the next one (R-35, H-01, H-10). */
class LeavingTest extends StoryScene {

    @Autowired
    private CarryOutLeaving carryOutLeaving;

    private String plan;
    private StoryPeople leaders;
    private Visitor leader;

    @Test
    void who_has_left_is_signed_out_and_in_no_more_and_the_family_sees_who_finds_the_next() {
        inAUnitOfTheirOwn();
        var before = leader.get("/employees").follow(people.teacher().name());
        assertThat(before.text())
                .contains("Har ansvaret for 1 plan")
                .doesNotContain(people.child().firstName());

        leaves(leader, people.teacher());

        assertThat(teacher.get(plan).path()).startsWith("/sign-in");
        var again = stranger().get("/sign-in/local?as=" + people.teacher().username());
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.text()).contains("Du har ikke tilgang lenger", "ring lederen din");
        for (var page : List.of(plan, plan + "/handovers")) {
            assertThat(mother.get(page).document().select(".holder").text())
                    .as(page)
                    .contains(people.teacher().name() + " Har slutta")
                    .contains(leaders.teacher().name() + " finn ein ny.")
                    .contains("Ring " + leaders.teacher().name() + " så lenge.", "55 10 99 01");
        }
        assertThat(mother.get(plan + "/handovers")
                        .document()
                        .select(".chain--now")
                        .text())
                .contains("Har slutta");
        assertThat(nurse.get(plan).document().select(".holder").text()).contains("Har slutta");
        assertThat(mother.get(plan + "/log").text())
                .contains(people.teacher().name() + ", som har stafettpinnen, har slutta. Leiaren finn ein ny");
        told(people.mother(), "ei endring i kven du kan ringje til");
        told(leaders.teacher(), "Ein tilsett i eininga di har slutta");
        assertThat(with("PRIVACY_OFFICER", others().adviser())
                        .get("/administration-log")
                        .text())
                .contains(leaders.teacher().name() + " registrerte at "
                        + people.teacher().name() + " har slutta");
    }

    @Test
    void her_leader_sees_what_waits_and_appoints_and_the_baton_moves_at_once() {
        inAUnitOfTheirOwn();
        leaves(leader, people.teacher());

        var list = leader.get("/unit").follow("Planar som ventar på deg");

        assertThat(list.text())
                .contains(reference(), people.teacher().name() + " har slutta, men har framleis pinnen.", "Nivå 1")
                .doesNotContain(people.child().firstName());
        var form = appointment();
        assertThat(form.text())
                .contains(people.nurse().name())
                .doesNotContain(people.adviser().name());
        assertThat(form.form(plan + "/appointment").submit().text()).contains("Vel kven som skal ta over.");
        var sending = form.form(plan + "/appointment")
                .fill("person", people.nurse().id().toString());
        var done = sending.submit();

        assertThat(done.text()).contains("Ein ny har teke over.").doesNotContain(reference());
        assertThat(sending.submit().text()).as("sent twice, done once").contains("Ein ny har teke over.");
        assertThat(mother.get(plan + "/handovers").document().select(".chain").text())
                .contains(
                        people.nurse().name() + " Har pinnen no",
                        "Peikt ut av " + leaders.teacher().name());
        assertThat(nurse.get(plan + "/handovers").text()).contains("Gi pinnen vidare");
        assertThat(mother.get(plan).document().select(".holder").text())
                .contains(people.nurse().name())
                .doesNotContain("Har slutta");
        assertThat(mother.get(plan + "/log").text())
                .contains(leaders.teacher().name() + " peikte ut "
                        + people.nurse().name() + " til å ha stafettpinnen. No er det "
                        + people.nurse().name() + " de kan ringje til");
        told(people.nurse(), "ei oppgåve av leiaren din");
        told(people.mother(), "ein ny person du kan ringje til");
        shut(leader, plan);
        assertThat(leader.get(plan + "/appointment").status()).isEqualTo(404);
        assertThat(mother.get(plan + "/access-log").text()).contains("seie kven som skal ta over");
    }

    @Test
    void of_two_leaders_who_appoint_at_the_same_time_one_is_told_that_it_is_seen_to() throws Exception {
        inAUnitOfTheirOwn();
        move(people.adviser(), people.teacher());
        leaves(leader, people.teacher());
        var other = leaderOf(others().nurse());
        var forms = List.of(
                appointmentOf(leader)
                        .form(plan + "/appointment")
                        .fill("person", people.nurse().id().toString()),
                appointmentOf(other)
                        .form(plan + "/appointment")
                        .fill("person", people.adviser().id().toString()));
        var late = appointmentOf(other)
                .form(plan + "/appointment")
                .fill("person", people.nurse().id().toString());

        List<Seen> seen;
        try (var hands = Executors.newFixedThreadPool(2)) {
            seen = hands
                    .invokeAll(forms.stream()
                            .map(form -> (Callable<Seen>) form::submit)
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(seen).extracting(Seen::status).containsExactlyInAnyOrder(200, 422);
        assertThat(seen.stream()
                        .filter(one -> one.status() == 422)
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("Nokon har allereie ordna dette.");
        assertThat(late.submit().text()).contains("Nokon har allereie ordna dette.");
        assertThat(holders()).isEqualTo(1);
    }

    @Test
    void an_offer_goes_back_when_she_it_waits_for_has_left() {
        inAUnitOfTheirOwn();
        offer(people.nurse());

        leaves(leader, people.nurse());

        told(people.teacher(), "Tilbodet du gav, har kome tilbake");
        assertThat(teacher.get(plan + "/handovers").text()).contains("Gi pinnen vidare");
        assertThat(mother.get(plan + "/log").text())
                .contains(people.nurse().name() + " har slutta, og tilbodet om stafettpinnen gjekk tilbake")
                .contains(people.nurse().name() + " har slutta og er ikkje med i planen lenger");
        assertThat(teacher.get(plan + "/people").text())
                .doesNotContain(people.nurse().name());
    }

    @Test
    void one_who_takes_what_was_offered_before_she_left_has_it() {
        inAUnitOfTheirOwn();
        offer(people.nurse());
        leaves(leader, people.teacher());

        var page = nurse.get(plan + "/handovers");
        nurse.get(plan + "/handovers")
                .form(page.document().select("form[action$=acceptance]").attr("action"))
                .submit();

        assertThat(mother.get(plan + "/handovers")
                        .document()
                        .select(".chain--now")
                        .text())
                .contains(people.nurse().name());
        assertThat(leader.get("/unit/batons").text()).doesNotContain(reference());
    }

    @Test
    void from_a_day_ahead_nothing_ends_before_the_day_and_it_can_be_called_off() {
        inAUnitOfTheirOwn();
        var page = "/employees/" + people.teacher().id();
        var empty = leader.get(page).form(page + "/leaving").submit();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Vel om det er no eller seinare.");
        var over = leaving(leader, people.teacher(), "LATER", "1.1.2020");
        assertThat(over.text()).contains("Dagen er over.");
        assertThat(over.form(page + "/leaving").value("day")).isEqualTo("1.1.2020");
        assertThat(leaving(leader, people.teacher(), "LATER", "").text()).contains("Skriv ein dag");

        var planned = leaving(leader, people.teacher(), "LATER", ahead(10).toString());
        assertThat(planned.text()).contains("Frå den dagen er innlogginga stengd");
        carryOut();
        opens(teacher, plan);
        planned.form(page + "/return").submit();
        assertThat(leader.get(page).hasForm(page + "/leaving")).isTrue();

        leaving(leader, people.teacher(), "LATER", ahead(10).toString());
        asOwner("update leaving set from_day = current_date where left_at is null and ended_at is null and person_id = "
                + id(people.teacher()));
        carryOut();
        assertThat(teacher.get(plan).path()).startsWith("/sign-in");
        told(leaders.teacher(), "Ein tilsett i eininga di har slutta");
    }

    @Test
    void one_who_comes_back_signs_in_and_what_has_ended_stays_ended() {
        inAUnitOfTheirOwn();
        leaves(leader, people.teacher());
        var page = "/employees/" + people.teacher().id();

        leader.get(page).form(page + "/return").submit();

        teacher = visitor(people.teacher().username());
        assertThat(teacher.get("/start").status()).isEqualTo(200);
        shut(teacher, plan);
        assertThat(leader.get("/unit/batons").text()).as("nobody has taken it").contains(reference());
        assertThat(mother.get(plan).document().select(".holder").text()).contains("Er ikkje med lenger");
        assertThat(leader.get(page).form(page + "/leaving").submit().status()).isEqualTo(422);
    }

    @Test
    void it_is_said_by_who_leads_her_or_by_the_local_administrator_and_by_nobody_else() {
        inAUnitOfTheirOwn();
        var page = "/employees/" + people.teacher().id();
        var elsewhere = with("LINE_MANAGER", others().teacher());

        for (var other :
                List.of(elsewhere, teacher, nurse, mother, visitor("kollega"), visitor("laerar-nabokommune"))) {
            assertThat(other.get(page).status()).isEqualTo(404);
        }
        assertThat(visitor("kollega").get("/employees").status()).isEqualTo(404);
        assertThat(visitor("kollega").get("/unit/batons").status()).isEqualTo(404);
        assertThat(leader.get("/employees/" + leaders.teacher().id()).text())
                .contains("Du kan ikkje seie frå om deg sjølv");
        var administrator = with("LOCAL_ADMINISTRATOR", others().nurse());
        assertThat(administrator.get("/start").body()).contains("/employees");
        assertThat(administrator
                        .get("/employees?name=" + people.teacher().lastName())
                        .text())
                .contains(people.teacher().name());
        leaves(administrator, people.teacher());
        assertThat(leader.get("/unit/batons").text()).contains(reference());
    }

    @Test
    void when_nobody_can_take_it_the_leader_sets_who_asks_the_family_and_their_yes_gives_her_the_baton() {
        inAUnitOfTheirOwn();
        leaves(leader, people.nurse());
        leaves(with("LOCAL_ADMINISTRATOR", others().nurse()), people.adviser());
        leaves(leader, people.teacher());
        var newcomer = others().nurse();
        move(newcomer, people.teacher());

        var page = appointment();
        assertThat(page.text()).contains("Ingen som samtykket nemner, kan ta over.");
        assertThat(page.form(plan + "/appointment/asker").submit().text())
                .contains("Vel kven som skal spørje familien.");
        page.form(plan + "/appointment/asker")
                .fill("asker", newcomer.id().toString())
                .submit();

        assertThat(leader.get("/unit/batons").text()).contains(newcomer.name() + " er sett til å spørje familien.");
        var asker = visitor(newcomer.username());
        assertThat(asker.get(plan).status()).as("she reads nothing").isEqualTo(404);
        told(newcomer, "ei oppgåve som ventar på deg");
        var question =
                asker.get("/start").follow("Spør familien: " + people.child().firstName());
        assertThat(question.text()).contains("du er sett til å spørje familien om du kan ta over");
        question.form(plan + "/renewal").submit();
        assertThat(
                        read(
                                "select count(*) from consent_line l join consent c using (tenant_id, consent_id) where c.plan_id = '"
                                        + last(plan)
                                        + "' and c.sent_at is not null and c.activated_at is null and c.ended_at is null"
                                        + " and l.unit_id is null and l.person_id in (select person_id from person where left_at is not null)"))
                .as("nobody who has left is asked about again")
                .isEqualTo("0");
        assertThat(asker.get(plan).status()).isEqualTo(404);
        for (var parent : List.of(mother, father)) {
            parent.get(plan + "/consent")
                    .form(plan + "/consent/answers")
                    .press("answer", "GIVEN")
                    .submit();
        }

        opens(asker, plan);
        assertThat(mother.get(plan + "/handovers")
                        .document()
                        .select(".chain--now")
                        .text())
                .contains(newcomer.name())
                .doesNotContain("Har slutta");
        assertThat(mother.get(plan + "/log").text())
                .contains(newcomer.name() + " tok over stafettpinnen etter "
                        + people.teacher().name());
        assertThat(leader.get("/unit/batons").text()).doesNotContain(reference());
        assertThat(mother.get(plan + "/people").text())
                .doesNotContain(people.teacher().name());
    }

    /** The family had agreed to her as coordinator; by which road the baton comes to her makes no difference (H-12). */
    @Test
    void a_leader_who_appoints_the_coordinator_lets_the_log_go_on_as_individuell_plan() {
        inAUnitOfTheirOwn();
        var ask = plan + "/individual-plan";
        teacher.get(ask)
                .form(ask)
                .fill("severalServices", "YES")
                .fill("needToMeet", "YES")
                .fill("assessment", "Skulen treng å samordne seg med BUP")
                .fill("wishedBy", people.mother().id().toString())
                .fill("wishedOn", LocalDate.now(Oslo.ZONE).toString())
                .fill("coordinator", people.nurse().id().toString())
                .submit();
        for (var parent : List.of(mother, father)) {
            parent.get(plan + "/consent")
                    .form(plan + "/consent/answers")
                    .press("answer", "GIVEN")
                    .submit();
        }
        leaves(leader, people.teacher());

        appointment()
                .form(plan + "/appointment")
                .fill("person", people.nurse().id().toString())
                .submit();

        assertThat(mother.get(plan).text())
                .contains("Koordinator " + people.nurse().name(), "Individuell plan");
    }

    /** Where somebody else in the team works may tell where a child with a protected address goes (K-02). */
    @Test
    void of_a_child_with_a_protected_address_a_leader_is_told_of_no_place_but_her_own() {
        inAUnitOfTheirOwn();
        var elsewhere = read("select u.name from person p join unit u using (tenant_id, unit_id) where p.person_id = "
                + id(people.adviser()));
        leaves(leader, people.nurse());
        leaves(leader, people.teacher());
        assertThat(appointment().text()).contains(people.adviser().name(), elsewhere);

        asOwner(
                "insert into address_protection (tenant_id, person_id, grade, registered_at) select tenant_id, person_id,"
                        + " 'CONFIDENTIAL', now() from person where person_id = " + id(people.child()));

        assertThat(appointment().text()).contains(people.adviser().name()).doesNotContain(elsewhere);
    }

    @Test
    void an_offer_that_was_declined_or_waited_too_long_is_the_leaders_to_see_to_and_the_giver_is_told() {
        inAUnitOfTheirOwn();
        offer(people.nurse());
        var waits = leader.get("/unit/batons");
        assertThat(waits.text())
                .contains(people.teacher().name() + " har tilbode pinnen til "
                        + people.nurse().name());
        assertThat(leader.get("/start").text()).doesNotContain("treng nokon som tek over");
        assertThat(leader.get(plan + "/appointment").status())
                .as("it can be answered still")
                .isEqualTo(404);
        asOwner("update handover set offered_at = now() - interval '20 days' where plan_id = '" + last(plan) + "'");
        asOwner("update baton set since = now() - interval '40 days' where plan_id = '" + last(plan) + "'");
        assertThat(leader.get(plan + "/appointment").status()).isEqualTo(200);
        asOwner("update handover set offered_at = now() where plan_id = '" + last(plan) + "'");
        var answer = nurse.get(plan + "/handovers");
        answer.form(answer.document().select("form[action$=refusal]").attr("action"))
                .fill("reason", "Eg har for mykje")
                .submit();
        told(leaders.teacher(), "Eit tilbod til eininga di er ikkje teke imot");

        assertThat(teacher.get(plan + "/handovers").text())
                .contains(people.nurse().name() + " sa nei takk", "Eg har for mykje");
        assertThat(mother.get(plan + "/handovers").text()).doesNotContain("Eg har for mykje");
        assertThat(leader.get("/start").text())
                .contains("Éin plan i eininga di treng nokon som tek over.")
                .doesNotContain("Ingenting ventar på deg no");
        assertThat(leader.get("/unit/batons").text())
                .contains("som sa nei takk")
                .doesNotContain("Eg har for mykje");
        appointment()
                .form(plan + "/appointment")
                .fill("person", people.nurse().id().toString())
                .submit();

        told(people.teacher(), "Ein annan har teke over noko du ville gi vidare");
        assertThat(holders()).isEqualTo(1);
        assertThat(mother.get(plan + "/handovers")
                        .document()
                        .select(".chain--now")
                        .text())
                .contains(people.nurse().name());
        opens(teacher, plan);
    }

    @Test
    void an_offer_that_was_declined_stays_with_the_leader_until_the_giver_says_that_she_goes_on() {
        inAUnitOfTheirOwn();
        offer(people.nurse());
        decline();
        assertThat(leader.get("/unit/batons").text())
                .contains("Snakk med " + people.teacher().name(), "spørje ein annan eller halde pinnen vidare");
        assertThat(nurse.get(plan + "/handovers").text()).doesNotContain("held pinnen vidare");

        offer(people.nurse());
        assertThat(leader.get("/unit/batons").text()).as("offered anew").doesNotContain("som sa nei takk");
        decline();
        var baton = teacher.get(plan + "/handovers");
        assertThat(baton.text()).contains(people.nurse().name() + " sa nei takk");
        var keeping = baton.document().select("form[action$=keeping]").attr("action");
        for (var other : List.of(nurse, mother, leader, visitor("kollega"))) {
            var token = other.get("/start").document().select("[name=_csrf]").attr("value");
            assertThat(other.post(keeping, Map.of("_csrf", token)).status()).isEqualTo(404);
        }
        assertThat(leader.get("/unit/batons").text()).contains(reference());

        baton.form(keeping).submit();

        assertThat(leader.get("/unit/batons").text()).doesNotContain(reference());
        assertThat(leader.get(plan + "/appointment").status()).isEqualTo(404);
        assertThat(teacher.get(plan + "/handovers").text())
                .contains("Gi pinnen vidare")
                .doesNotContain("Eg held pinnen vidare");
        assertThat(mother.get(plan + "/log").text()).contains(people.teacher().name() + " held stafettpinnen vidare");
    }

    private void decline() {
        var answer = nurse.get(plan + "/handovers");
        answer.form(answer.document().select("form[action$=refusal]").attr("action"))
                .fill("reason", "Eg har for mykje")
                .submit();
    }

    @Test
    void of_two_who_hold_it_the_other_is_the_one_to_call_and_does_not_let_go() {
        inAUnitOfTheirOwn();
        asOwner("insert into baton (tenant_id, plan_id, person_id, primary_contact, since) select tenant_id, plan_id, "
                + id(people.nurse()) + ", false, now() from plan where plan_id = '" + last(plan) + "'");
        var together = nurse.get(plan + "/handovers/together").form(plan + "/handovers/together/end");

        leaves(leader, people.teacher());

        assertThat(mother.get(plan).document().select(".holder").text())
                .contains("Har slutta", "Ring " + people.nurse().name() + " så lenge.");
        var refused = together.submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Den andre har slutta. Leiaren finn ein ny.");
        assertThat(appointment().text()).contains(people.nurse().name());
        appointment()
                .form(plan + "/appointment")
                .fill("person", people.nurse().id().toString())
                .submit();
        assertThat(holders()).as("she holds it alone").isEqualTo(1);
    }

    @Test
    void the_last_who_administers_the_system_is_not_sent_away() {
        var only = read("select count(*) from office where office = 'SYSTEM_ADMINISTRATOR' and until is null");
        asOwner("update office set until = now() where office = 'SYSTEM_ADMINISTRATOR' and until is null");
        assertThat(only).isNotEqualTo("0");
        try {
            with("SYSTEM_ADMINISTRATOR", people.nurse());
            leader = leaderOf(people.teacher());

            var refused = leaving(leader, people.nurse(), "NOW", "");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Kommunen må ha minst éin systemansvarleg.");
            with("SYSTEM_ADMINISTRATOR", people.adviser());
            leaves(leader, people.nurse());
        } finally {
            asOwner("insert into office (tenant_id, person_id, office, since) select tenant_id, person_id,"
                    + " 'SYSTEM_ADMINISTRATOR', clock_timestamp() from person where person_id = '"
                    + PracticePeople.named("systemansvarleg").id() + "'");
        }
    }

    /** The teacher, the nurse and a leader work in a unit nobody else's test looks at; the adviser does not. */
    private void inAUnitOfTheirOwn() {
        plan = agreed();
        var unit = UUID.randomUUID();
        asOwner("insert into unit (tenant_id, unit_id, name, sector) values ('" + StoryPeople.TENANT + "', '" + unit
                + "', 'Skulen " + unit + "', 'SCHOOL')");
        leaders = others();
        for (var member : List.of(people.teacher(), people.nurse(), leaders.teacher())) {
            asOwner("update person set unit_id = '" + unit + "' where person_id = " + id(member));
        }
        asOwner("update person set first_name = 'Gunn" + unit.toString().substring(0, 4) + "' where person_id = "
                + id(leaders.teacher()));
        leaders = new StoryPeople(
                leaders.child(),
                leaders.mother(),
                leaders.father(),
                new StoryPeople.Member(
                        leaders.teacher().id(),
                        leaders.teacher().username(),
                        leaders.teacher().key(),
                        "Gunn" + unit.toString().substring(0, 4),
                        leaders.teacher().lastName()),
                leaders.nurse(),
                leaders.adviser());
        leader = with("LINE_MANAGER", leaders.teacher());
    }

    private void move(StoryPeople.Member member, StoryPeople.Member toWhere) {
        asOwner("update person set unit_id = (select unit_id from person where person_id = " + id(toWhere)
                + ") where person_id = " + id(member));
    }

    private Visitor leaderOf(StoryPeople.Member member) {
        if (!member.equals(people.teacher())) {
            move(member, people.teacher());
        }
        return with("LINE_MANAGER", member);
    }

    private static void leaves(Visitor by, StoryPeople.Member employee) {
        var done = leaving(by, employee, "NOW", "");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.text()).contains("Innlogginga er stengd");
    }

    private static Seen leaving(Visitor by, StoryPeople.Member employee, String when, String day) {
        var page = "/employees/" + employee.id();
        return by.get(page)
                .form(page + "/leaving")
                .fill("when", when)
                .fill("day", day)
                .submit();
    }

    private void offer(StoryPeople.Member to) {
        Form form = teacher.get(plan + "/handovers").form(plan + "/handovers");
        assertThat(form.fill("to", to.id().toString()).submit().status()).isEqualTo(200);
    }

    private Seen appointment() {
        return appointmentOf(leader);
    }

    private Seen appointmentOf(Visitor one) {
        var page = one.get(plan + "/appointment");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(reference())
                .doesNotContain(people.child().firstName());
        return page;
    }

    private String reference() {
        return read("select reference from plan where plan_id = '" + last(plan) + "'");
    }

    private int holders() {
        return Integer.parseInt(
                read("select count(*) from baton where until is null and plan_id = '" + last(plan) + "'"));
    }

    private void carryOut() {
        TenantScope.run(StoryPeople.TENANT, () -> {
            var another = true;
            while (another) {
                another = carryOutLeaving.carryOut(StoryPeople.TENANT);
            }
        });
    }

    private void told(StoryPeople.Member who, String words) {
        Soon.itIsSo(
                who.firstName() + " has a letter",
                () -> mailbox.lettersTo(who.email()).stream()
                        .anyMatch(letter -> letter.text().contains(words)));
    }

    private static LocalDate ahead(int days) {
        return LocalDate.now(Oslo.ZONE).plusDays(days);
    }
}
