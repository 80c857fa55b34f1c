package no.stafett.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.stafett.Look;
import org.junit.jupiter.api.Test;

class EmergencyLooksTest extends OversightScene {

    @Test
    void a_leader_opens_a_plan_on_a_phone_and_the_mother_sees_it_on_hers() {
        var unit = unit();
        var plan = plan(unit, "Telefon");
        var leader = browse(unit.leader().username(), Look.phone());

        leader.open("/unit");
        leader.accessible().contrastInTheOtherLight();
        leader.page().locator("a[href='" + plan.emergency() + "']").click();
        leader.accessible().contrastInTheOtherLight();
        leader.page().getByLabel("Kvifor må du lese planen no?").fill(REASON);
        leader.page().getByText("Opne planen for lesing").click();
        assertThat(leader.page().url()).endsWith(plan.path());
        leader.accessible();
        leader.open("/oversight");
        leader.accessible();

        var mother = browse(plan.mother().username(), Look.phone());
        mother.open(plan.path() + "/access-log");
        assertThat(mother.page().locator("main").innerText()).contains(REASON, "Gunn Leiarsen, Rektor, " + unit.name());
        mother.accessible().contrastInTheOtherLight();

        var officer = browse("personvernombod", Look.phone());
        officer.open("/oversight");
        officer.page()
                .locator("li.activity", new Page.LocatorOptions().setHasText(plan.reference()))
                .locator("summary")
                .click();
        officer.accessible().contrastInTheOtherLight();
    }
}
