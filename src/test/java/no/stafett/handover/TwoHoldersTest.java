package no.stafett.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.Visitor;
import no.stafett.consent.ConsentScene;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.handover.usecase.EndOldOffers;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two hold the baton together, and an offer nobody answers runs out: nobody ever lets go in between (H-01, K5). */
class TwoHoldersTest extends ConsentScene {

    private static final PracticePerson OTHER = PracticePeople.named("kontaktlaerar2");

    @Autowired
    private EndOldOffers endOldOffers;

    private Visitor teacher;
    private Visitor other;

    @BeforeEach
    void signIn() {
        teacher = visitor("kontaktlaerar");
        other = visitor("kontaktlaerar2");
    }

    @Test
    void the_family_sees_both_who_does_what_and_whom_to_call_first() {
        var plan = runningPlan(writes(OTHER));

        var offered = ask(plan);
        assertThat(offered.path()).isEqualTo(batonOf(plan));
        assertThat(visitor("forelder1").get("/plans/" + plan).text()).doesNotContain("Held saman med");

        assertThat(teacher.get(batonOf(plan)).text())
                .contains("Du har spurt " + OTHER.fullName() + " om å halde pinnen saman");
        assertThat(teacher.get("/plans/" + plan + "/log").text())
                .contains(TEACHER.fullName() + " spurde " + OTHER.fullName() + " om å halde stafettpinnen saman");

        var received = other.get(batonOf(plan));
        assertThat(received.text())
                .contains(TEACHER.fullName() + " vil halde stafettpinnen saman med deg")
                .contains("Eg kallar inn til møte.", "Ho snakkar med heimen kvar veke.");
        accept(received, plan);

        var family = visitor("forelder1");
        assertThat(family.get("/plans/" + plan).text())
                .contains(TEACHER.fullName(), "Held saman med", OTHER.fullName());
        assertThat(family.get(batonOf(plan)).text())
                .contains("Eg kallar inn til møte.", "Ho snakkar med heimen kvar veke.")
                .contains(OTHER.fullName() + " Første kontakt", TEACHER.fullName() + " Held pinnen saman");
        assertThat(family.get("/plans/" + plan + "/log").text())
                .contains(OTHER.fullName() + " og " + TEACHER.fullName() + " held stafettpinnen saman no");
        assertThat(holders(plan)).isEqualTo(2);
    }

    @Test
    void what_each_does_must_be_written_and_nothing_typed_is_lost() {
        var plan = runningPlan(writes(OTHER));

        var refused = teacher.get(together(plan))
                .form(together(plan))
                .fill("mine", "Eg kallar inn til møte.")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Vel kven som skal ta imot pinnen.")
                .contains("Skriv kva den andre gjer.")
                .contains("Vel kven familien skal ringje først.");
        assertThat(refused.form(together(plan)).value("mine")).isEqualTo("Eg kallar inn til møte.");
        assertThat(holders(plan)).isEqualTo(1);
    }

    @Test
    void one_of_two_lets_go_and_the_other_holds_it_alone_and_is_called_first() {
        var plan = runningPlan(writes(OTHER));
        ask(plan);
        accept(other.get(batonOf(plan)), plan);

        var after = other.get(together(plan)).form(together(plan) + "/end").submit();

        assertThat(after.path()).isEqualTo(batonOf(plan));
        assertThat(other.get(together(plan)).status()).isEqualTo(404);
        assertThat(visitor("forelder1").get("/plans/" + plan).text()).doesNotContain("Held saman med");
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains(OTHER.fullName() + " la stafettpinnen frå seg. No er det " + TEACHER.fullName());
        assertThat(count("baton", plan, "until is null and primary_contact and person_id = '" + TEACHER.id() + "'"))
                .isEqualTo(1);
        assertThat(holders(plan)).isEqualTo(1);
    }

    @Test
    void one_who_holds_it_alone_never_just_lets_go() {
        var plan = runningPlan(writes(OTHER));
        var token = teacher.get(together(plan)).form(together(plan)).value("_csrf");

        var refused = teacher.post(together(plan) + "/end", Map.of("_csrf", token));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Du held pinnen åleine no.");
        assertThat(holders(plan)).isEqualTo(1);
    }

    @Test
    void two_write_anew_who_does_what_and_what_was_written_before_is_kept() {
        var plan = runningPlan(writes(OTHER));
        ask(plan);
        accept(other.get(batonOf(plan)), plan);

        other.get(together(plan))
                .form(together(plan) + "/duties")
                .fill("mine", "Eg ringjer heim på fredagar.")
                .fill("first", "THE_OTHER")
                .submit();

        assertThat(visitor("forelder1").get(batonOf(plan)).text())
                .contains("Eg ringjer heim på fredagar.", "Ho snakkar med heimen kvar veke.")
                .contains(TEACHER.fullName() + " Første kontakt");
        assertThat(holders(plan)).isEqualTo(2);
    }

    @Test
    void three_is_too_many() {
        var third = employee("Ina", "Vik", "Lærar", mailAddress());
        var plan = runningPlan(writes(OTHER), new PlannedLine(third, ParticipantRole.PARTICIPANT, true));
        var form = teacher.get(together(plan)).form(together(plan));
        ask(plan);
        accept(other.get(batonOf(plan)), plan);

        var refused = form.fill("to", third.toString())
                .fill("mine", "x")
                .fill("theirs", "y")
                .fill("first", "ME")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("To held pinnen allereie");
        assertThat(holders(plan)).isEqualTo(2);
    }

    @Test
    void one_of_two_gives_her_grip_to_a_third() {
        var plan = runningPlan(writes(OTHER), writes(PracticePeople.named("rektor")));
        ask(plan);
        accept(other.get(batonOf(plan)), plan);

        teacher.get(batonOf(plan))
                .form(batonOf(plan))
                .fill("to", PracticePeople.named("rektor").id().toString())
                .submit();
        accept(visitor("rektor").get(batonOf(plan)), plan);

        assertThat(holders(plan)).isEqualTo(2);
        assertThat(count("baton", plan, "until is null and person_id = '" + TEACHER.id() + "'"))
                .isZero();
    }

    @Test
    void an_offer_nobody_answers_runs_out_and_the_giver_holds_the_baton_as_before() {
        var plan = runningPlan(writes(OTHER));
        teacher.get(batonOf(plan))
                .form(batonOf(plan))
                .fill("to", OTHER.id().toString())
                .submit();
        var waiting = other.get(batonOf(plan));
        inTheMunicipality(
                () -> sql.sql("update handover set offered_at = offered_at - interval '15 days' where plan_id = :plan")
                        .param("plan", plan.value())
                        .update());

        var late = accept(waiting, plan);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Tilbodet har gått ut.");
        int had = mailbox.lettersTo(TEACHER.email()).size();

        inTheMunicipality(() -> {
            endOldOffers.end(TEACHER.tenant());
            return plan;
        });

        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains(OTHER.fullName() + " svara ikkje på tilbodet om stafettpinnen");
        Soon.itIsSo(
                "the giver is told", () -> mailbox.lettersTo(TEACHER.email()).size() > had);
        assertThat(mailbox.lettersTo(TEACHER.email()))
                .anySatisfy(letter -> assertThat(letter.text()).contains("Tilbodet du gav, er ikkje svart på i tide."));
        assertThat(holders(plan)).isEqualTo(1);
        assertThat(teacher.get(batonOf(plan)).text()).contains("Gi pinnen vidare");
    }

    private Seen ask(PlanId plan) {
        return teacher.get(together(plan))
                .form(together(plan))
                .fill("to", OTHER.id().toString())
                .fill("mine", "Eg kallar inn til møte.")
                .fill("theirs", "Ho snakkar med heimen kvar veke.")
                .fill("first", "THE_OTHER")
                .submit();
    }

    private static Seen accept(Seen received, PlanId plan) {
        return received.document().select("form[action$=/acceptance]").stream()
                .map(form -> received.form(form.attr("action")).submit())
                .findFirst()
                .orElseThrow();
    }

    private int holders(PlanId plan) {
        return count("baton", plan, "until is null");
    }

    private static String batonOf(PlanId plan) {
        return "/plans/" + plan + "/handovers";
    }

    private static String together(PlanId plan) {
        return batonOf(plan) + "/together";
    }
}
