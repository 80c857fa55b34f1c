package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.shared.Language;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the consent in a real browser: wide, narrow, light, dark, both languages, JavaScript on and off. */
class ConsentLooksTest extends ConsentScene {

    @ParameterizedTest
    @MethodSource("looks")
    void a_page_of_the_consent_can_be_used_by_everybody(Look look) {
        var waiting = sentAbout(CHILD, "CHILD", reads(ADVISER), writes(RECTOR));
        var running = runningPlan(reads(ADVISER));
        invite(running);
        var unclear = draftAbout(childNobodyKnowsTheParentsOf(), "CHILD");
        try (var mother = browse("forelder1", look);
                var teacher = browse("kontaktlaerar", look)) {
            for (var path : List.of(
                    consentOf(waiting),
                    consentOf(waiting) + "/exceptions",
                    consentOf(running),
                    consentOf(running) + "/withdrawal",
                    peopleOf(running),
                    peopleOf(running) + "/readers",
                    "/consents",
                    "/consent/declined")) {
                assertThat(mother.open(path)).as(path).isEqualTo(200);
                check(mother, look);
            }
            for (var path : List.of(
                    peopleOf(running),
                    peopleOf(running) + "/invitation",
                    peopleOf(running) + "/terms",
                    peopleOf(running) + "/staff",
                    consentOf(waiting) + "/deciders",
                    consentOf(waiting) + "/sheet?language=en",
                    consentOf(unclear) + "/deciders")) {
                assertThat(teacher.open(path)).as(path).isEqualTo(200);
                check(teacher, look);
            }
        }
    }

    @Test
    void a_parent_says_yes_and_takes_it_back_by_keyboard_alone() {
        var plan = sentAbout(PREGNANT, "PREGNANT");
        try (var asked = browse("gravid", Look.phone())) {
            asked.open(consentOf(plan));
            tabTo(asked.page(), "Ja, eg samtykkjer");
            asked.page().keyboard().press("Enter");
            asked.page().waitForSelector(".ds-alert[role=status]");
            asked.accessible();

            asked.open(consentOf(plan) + "/withdrawal");
            tabTo(asked.page(), "Trekk tilbake samtykket");
            asked.page().keyboard().press("Enter");
            asked.page().waitForURL("**" + peopleOf(plan));
            asked.accessible();
        }
        assertThat(count("consent", plan, "ended_why = 'WITHDRAWN'")).isEqualTo(1);
    }

    static Stream<Look> looks() {
        return Stream.of(
                Look.desktop(),
                Look.phone().dark().in(Language.BOKMAL),
                Look.phone().withoutJavaScript().in(Language.NYNORSK),
                Look.desktop().dark().withoutJavaScript().in(Language.BOKMAL));
    }

    private static void check(Onlooker onlooker, Look look) {
        if (look.javaScript()) {
            onlooker.accessible();
        } else {
            onlooker.fits();
        }
    }

    private static void tabTo(Page page, String words) {
        for (int tabs = 0; tabs < 60; tabs++) {
            page.keyboard().press("Tab");
            if (words.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                return;
            }
        }
        throw new AssertionError("no way to " + words + " by keyboard");
    }

    private PersonId childNobodyKnowsTheParentsOf() {
        var child = citizen("Iben", "Myhre", mailAddress(), today().minusYears(7));
        guardian(child, MOTHER.id(), true);
        inTheMunicipality(() -> sql.sql("""
                        insert into parental_responsibility (tenant_id, child_id, looked_up_at, held_by)
                        values (:tenant, :child, now(), 'UNKNOWN')
                        """)
                .param("tenant", tenant().value())
                .param("child", child.value())
                .update());
        return child;
    }

    private void invite(PlanId plan) {
        visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .form(peopleOf(plan) + "/invitation")
                .fill("person", NURSE.id().toString())
                .fill("role", "PARTICIPANT")
                .submit();
    }
}
