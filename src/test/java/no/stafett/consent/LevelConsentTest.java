package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;

/** Another level is a question to the family: it takes effect with the last yes, and a no changes nothing (S-09). */
class LevelConsentTest extends ConsentScene {

    private static final String REASON = "PP-tenesta er med no.";

    @Test
    void the_last_yes_moves_the_level_and_until_then_all_is_as_before() {
        var plan = runningPlan(reads(ADVISER));
        var asked = propose(plan, 2);

        assertThat(asked.text())
                .contains("Familien er spurd om nivå 2", REASON)
                .contains("Fram til alle har svart, er planen på nivå 1");
        assertThat(visitor("forelder1").get("/plans/" + plan).text())
                .contains("Familien er spurd om nivå 2.", "Nivå 1");

        var read = visitor("forelder1").get(consentOf(plan));
        assertThat(read.text())
                .contains("Dette er nytt", "Samarbeidet skal gå frå nivå 1 til nivå 2. Grunnen er: " + REASON)
                .contains("Samarbeidet går frå nivå 1 til nivå 2: to tenester.")
                .contains("Planen går som før til alle har svart.");
        sayYes(visitor("forelder1"), plan);
        assertThat(level(plan)).isEqualTo(1);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);

        sayYes(visitor("forelder2"), plan);

        assertThat(level(plan)).isEqualTo(2);
        assertThat(count("level_change", plan, "level_from = 1 and level_to = 2"))
                .isEqualTo(1);
        assertThat(count("consent", plan, "activated_at is not null and ended_at is null"))
                .isEqualTo(1);
        assertThat(levelPage(plan).text()).contains("Planen er på nivå 2.").doesNotContain("Familien er spurd om");
        assertThat(visitor("forelder2").get("/plans/" + plan + "/log").text())
                .contains("Ingrid Solheim føreslo eit anna nivå på samarbeidet, og spurde om de er samde")
                .contains("Ingrid Solheim endra nivået på samarbeidet");
        assertThat(visitor("ppt").get("/plans/" + plan + "/log").text())
                .contains("Ingrid Solheim føreslo eit anna nivå og spurde familien");
    }

    @Test
    void a_no_from_one_leaves_level_and_consent_as_they_were() {
        var plan = runningPlan(reads(ADVISER));
        var consent = inForce(plan);
        propose(plan, 3);
        sayYes(visitor("forelder1"), plan);

        sayNo(visitor("forelder2"), plan);

        assertThat(level(plan)).isEqualTo(1);
        assertThat(inForce(plan)).isEqualTo(consent);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(levelPage(plan).text()).doesNotContain("Familien er spurd om");
    }

    @Test
    void the_holder_takes_the_proposal_back_before_all_have_answered() {
        var plan = runningPlan();
        var consent = inForce(plan);
        propose(plan, 2);
        sayYes(visitor("forelder1"), plan);

        var back = levelPage(plan).form(levelOf(plan) + "/withdrawal").submit();

        assertThat(back.text()).doesNotContain("Familien er spurd om");
        assertThat(level(plan)).isEqualTo(1);
        assertThat(inForce(plan)).isEqualTo(consent);
        assertThat(visitor("forelder2").get(consentOf(plan)).text()).doesNotContain("Dette er nytt");
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text()).contains("tok tilbake spørsmålet");
    }

    @Test
    void one_question_at_a_time() {
        var plan = runningPlan();
        var form = change(plan, 3);
        propose(plan, 2);

        var second = form.submit();
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("Ta det tilbake først.");

        var invited = visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .form(peopleOf(plan) + "/invitation")
                .fill("person", NURSE.id().toString())
                .fill("role", "PARTICIPANT")
                .submit();
        assertThat(invited.status())
                .as("a no to the level is no no to the nurse")
                .isEqualTo(422);
        assertThat(count("level_proposal", plan, "level_to = 2")).isEqualTo(1);
        assertThat(count("consent", plan, "sent_at is not null and activated_at is null and ended_at is null"))
                .isEqualTo(1);
    }

    @Test
    void a_young_person_of_fifteen_answers_for_herself() {
        var plan = sentAbout(YOUTH, "YOUTH");
        sayYes(visitor("ungdom15"), plan);
        propose(plan, 2);

        assertThat(visitor("forelder1").get(consentOf(plan)).status()).isEqualTo(404);
        sayYes(visitor("ungdom15"), plan);

        assertThat(level(plan)).isEqualTo(2);
    }

    @Test
    void it_stands_on_the_sheet_in_english_too() {
        var plan = runningPlan();
        propose(plan, 2);

        assertThat(visitor("kontaktlaerar")
                        .get(consentOf(plan) + "/sheet?language=en")
                        .text())
                .contains("The cooperation goes from level 1 to level 2: two services.", "The reason is: " + REASON);
    }

    private Seen propose(PlanId plan, int level) {
        var asked = change(plan, level).submit();
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked;
    }

    private Form change(PlanId plan, int level) {
        var form = visitor("kontaktlaerar")
                .get(levelOf(plan) + "/change?level=" + level)
                .form(levelOf(plan))
                .fill("reason", REASON)
                .fill("wish", "Same lærar som no.")
                .fill("scope", "Lesinga.")
                .fill("need", "Skulen og PP-tenesta.")
                .fill("onwards", "THE_SAME");
        return level == 3 ? form.fill("roleNeeds", "NO_MORE") : form;
    }

    private Seen levelPage(PlanId plan) {
        return visitor("kontaktlaerar").get(levelOf(plan));
    }

    private static String levelOf(PlanId plan) {
        return "/plans/" + plan + "/level";
    }

    private int level(PlanId plan) {
        return inTheMunicipality(() -> sql.sql("select level from plan where plan_id = :plan")
                .param("plan", plan.value())
                .query((row, _) -> row.getInt("level"))
                .single());
    }

    private List<String> inForce(PlanId plan) {
        return inTheMunicipality(() -> sql.sql("""
                        select consent_id from consent
                         where plan_id = :plan and activated_at is not null and ended_at is null
                        """)
                .param("plan", plan.value())
                .query((row, _) -> row.getString("consent_id"))
                .list());
    }
}
