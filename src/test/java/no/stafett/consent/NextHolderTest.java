package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.stafett.Seen;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;

/** The baton crosses to another unit only when the family has said yes to the one who takes it over (S-09, S-11, H-03). */
class NextHolderTest extends ConsentScene {

    private static final PracticePerson MIDWIFE = PracticePeople.named("jordmor");
    private static final PracticePerson COLLEAGUE = PracticePeople.named("kollega");

    @Test
    void to_somebody_elsewhere_the_baton_is_not_even_offered_before_the_family_is_asked() {
        var colleague = employee("Siv", "Moe", "Lærar", mailAddress());
        var plan = runningPlan(writes(NURSE), new PlannedLine(colleague, ParticipantRole.PARTICIPANT, true));
        var page = visitor("kontaktlaerar").get(batonOf(plan));

        assertThat(page.text()).contains("Katarzyna Nowak", "Spør familien først");
        assertThat(page.document().select("input[name=to][value=" + NURSE.id() + "]"))
                .isEmpty();
        assertThat(page.document().select("input[name=to]"))
                .as("the colleague at the school can be asked")
                .hasSize(1);

        var refused = page.form(batonOf(plan)).fill("to", NURSE.id().toString()).submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Denne personen arbeider ein annan stad enn du.");
        assertThat(count("handover", plan, "true")).isZero();
    }

    @Test
    void who_has_few_days_left_in_the_plan_is_told_so_and_so_is_the_one_who_gives() {
        var plan = runningPlan(new PlannedLine(
                Whom.person(COLLEAGUE.id()),
                ParticipantRole.PARTICIPANT,
                true,
                new LinePeriod(Optional.empty(), Optional.of(today().plusDays(20)))));
        var page = visitor("kontaktlaerar").get(batonOf(plan));
        assertThat(page.text()).contains("Linja i samtykket går ut");

        page.form(batonOf(plan)).fill("to", COLLEAGUE.id().toString()).submit();

        assertThat(visitor("kontaktlaerar").get(batonOf(plan)).text())
                .contains("Linja til Hamza Yusuf i samtykket går ut");
        assertThat(visitor("kollega").get(batonOf(plan)).text()).contains("Linja di i samtykket går ut");
        var unlimited = runningPlan(writes(COLLEAGUE));
        assertThat(visitor("kontaktlaerar").get(batonOf(unlimited)).text()).doesNotContain("i samtykket går ut");
    }

    @Test
    void with_the_familys_yes_the_holder_offers_it_and_the_nurse_takes_over() {
        var plan = runningPlan(writes(NURSE));
        var asked = ask(plan, NURSE.id());

        assertThat(asked.path()).isEqualTo(peopleOf(plan));
        assertThat(visitor("forelder1").get(consentOf(plan)).text())
                .contains("Katarzyna Nowak skal kunne ta over stafettpinnen. Arbeidsplassen er Helsestasjonen.")
                .contains("Den som held pinnen, ser alt som er skrive i planen.")
                .contains("skal ta over som stafetthaldar");
        sayYes(visitor("forelder1"), plan);
        assertThat(offer(plan).status()).as("one yes of two is not enough").isEqualTo(422);
        sayYes(visitor("forelder2"), plan);
        assertThat(visitor("kontaktlaerar").get(batonOf(plan)).text())
                .contains("Familien har sagt ja til at Katarzyna Nowak kan ta over.");

        assertThat(offer(plan).status()).isEqualTo(200);
        assertThat(accept(plan).status()).isEqualTo(200);

        assertThat(holder(plan)).isEqualTo(NURSE.id());
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains("Ingrid Solheim spurde om Katarzyna Nowak kan ta over stafettpinnen");
        assertThat(offerFrom("helsesjukepleiar", plan, TEACHER.id()).status())
                .as("the way back is open: the consent names the teacher as a holder")
                .isEqualTo(200);
    }

    @Test
    void somebody_who_is_not_in_the_plan_comes_in_as_the_coming_holder_with_a_colleague() {
        var plan = runningPlan();
        var chosen = visitor("kontaktlaerar").get(nextHolderOf(plan) + "?person=" + NURSE.id());
        assertThat(chosen.text()).contains("Katarzyna Nowak", "ser alt som er skrive i planen", "Máret Sara");

        chosen.form(nextHolderOf(plan)).tick("others", MIDWIFE.id().toString()).submit();
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(count("participation", plan, "until is null and relation = 'PARTICIPANT'"))
                .isEqualTo(3);
        assertThat(visitor("jordmor").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(offer(plan).status()).isEqualTo(200);
    }

    @Test
    void a_no_leaves_the_baton_and_the_present_consent_where_they_are() {
        var plan = runningPlan(writes(NURSE));
        ask(plan, NURSE.id());

        sayNo(visitor("forelder2"), plan);

        assertThat(offer(plan).status()).isEqualTo(422);
        assertThat(holder(plan)).isEqualTo(TEACHER.id());
        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void a_young_person_of_fifteen_decides_it_alone() {
        var plan = sentAbout(YOUTH, "YOUTH", writes(NURSE));
        sayYes(visitor("ungdom15"), plan);
        ask(plan, NURSE.id());

        sayYes(visitor("ungdom15"), plan);

        offer(plan);
        accept(plan);
        assertThat(holder(plan)).isEqualTo(NURSE.id());
    }

    @Test
    void what_the_consent_says_is_looked_at_again_when_the_baton_is_taken() {
        var colleague = employee("Siv", "Moe", "Lærar", mailAddress());
        var account = UUID.randomUUID().toString();
        issuer.know("colleague-" + account, Map.of("tid", tenant().toString(), "oid", account));
        inTheMunicipality(() -> sql.sql("""
                        insert into sign_in_key (issuer, subject, tenant_id, person_id)
                        values ('entra', :subject, :tenant, :person)
                        """)
                .param("subject", tenant() + "/" + account)
                .param("tenant", tenant().value())
                .param("person", colleague.value())
                .update());
        var plan = runningPlan(new PlannedLine(colleague, ParticipantRole.PARTICIPANT, true));
        offerFrom("kontaktlaerar", plan, colleague);
        inTheMunicipality(() -> sql.sql("""
                        update person
                           set unit_id = (select n.unit_id from person n where n.person_id = :nurse)
                         where person_id = :person
                        """)
                .param("nurse", NURSE.id().value())
                .param("person", colleague.value())
                .update());

        var page = visitor("colleague-" + account).get(batonOf(plan));
        var refused = page.form(acceptanceOf(page)).submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Familien har ikkje sagt ja til at du tek over.");
        assertThat(holder(plan)).isEqualTo(TEACHER.id());
    }

    @Test
    void within_the_unit_nobody_is_asked() {
        var colleague = employee("Liv", "Ness", "Lærar", mailAddress());
        var plan = runningPlan(new PlannedLine(colleague, ParticipantRole.PARTICIPANT, true));

        assertThat(offerFrom("kontaktlaerar", plan, colleague).status()).isEqualTo(200);
    }

    @Test
    void who_takes_over_must_be_chosen_and_must_work_elsewhere() {
        var plan = runningPlan();
        var form = visitor("kontaktlaerar")
                .get(nextHolderOf(plan) + "?person=" + NURSE.id())
                .form(nextHolderOf(plan));

        assertThat(form.fill("person", "").submit().status()).isEqualTo(422);
        assertThat(form.fill("person", COLLEAGUE.id().toString()).submit().text())
                .contains("Familien treng ikkje bli spurd om denne personen.");
        assertThat(form.fill("person", NURSE.id().toString())
                        .smuggle("others", COLLEAGUE.id().toString())
                        .submit()
                        .text())
                .contains("Vel berre folk frå lista.");
        for (var somebody : new String[] {"forelder1", "helsesjukepleiar", "kollega", "laerar-nabokommune"}) {
            assertThat(visitor(somebody).get(nextHolderOf(plan)).status())
                    .as(somebody)
                    .isEqualTo(404);
        }
    }

    /** Whichever comes first, a plan that has ended has no holder, and one that goes on has one. */
    @Test
    void an_acceptance_and_a_withdrawal_at_once_leave_no_baton_in_a_plan_that_has_ended() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 4; round++) {
                var plan = runningPlan(writes(NURSE));
                ask(plan, NURSE.id());
                sayYes(visitor("forelder1"), plan);
                sayYes(visitor("forelder2"), plan);
                offer(plan);
                var nurse = visitor("helsesjukepleiar");
                var acceptance = nurse.get(batonOf(plan)).form(acceptanceOf(nurse.get(batonOf(plan))));
                var withdrawal = visitor("forelder1")
                        .get(consentOf(plan) + "/withdrawal")
                        .form(consentOf(plan) + "/withdrawal");

                var accepted = pool.submit((Callable<Seen>) acceptance::submit);
                var withdrawn = pool.submit((Callable<Seen>) withdrawal::submit);

                assertThat(withdrawn.get().status()).isEqualTo(200);
                assertThat(accepted.get().status()).isIn(200, 404, 422);
                assertThat(count("plan", plan, "status = 'CLOSED'")).isEqualTo(1);
                assertThat(count("baton", plan, "until is null")).isZero();
                assertThat(count(
                                "handover",
                                plan,
                                "accepted_at is null and declined_at is null and taken_back_at is null"))
                        .isZero();
            }
        }
    }

    private Seen ask(PlanId plan, PersonId next) {
        var asked = visitor("kontaktlaerar")
                .get(nextHolderOf(plan) + "?person=" + next)
                .form(nextHolderOf(plan))
                .submit();
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked;
    }

    private Seen offer(PlanId plan) {
        return offerFrom("kontaktlaerar", plan, NURSE.id());
    }

    private Seen offerFrom(String holder, PlanId plan, PersonId to) {
        var visitor = visitor(holder);
        var token = visitor.get(batonOf(plan))
                .document()
                .select("input[name=_csrf]")
                .attr("value");
        return visitor.post(batonOf(plan), Map.of("_csrf", token, "to", to.toString()));
    }

    private Seen accept(PlanId plan) {
        var nurse = visitor("helsesjukepleiar");
        var page = nurse.get(batonOf(plan));
        return page.form(acceptanceOf(page)).submit();
    }

    private static String acceptanceOf(Seen page) {
        return page.document().select("form[action$=/acceptance]").attr("action");
    }

    private PersonId holder(PlanId plan) {
        return inTheMunicipality(() -> sql.sql("select person_id from baton where plan_id = :plan and until is null")
                .param("plan", plan.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .single());
    }

    private static String batonOf(PlanId plan) {
        return "/plans/" + plan + "/handovers";
    }

    private static String nextHolderOf(PlanId plan) {
        return peopleOf(plan) + "/next-holder";
    }
}
