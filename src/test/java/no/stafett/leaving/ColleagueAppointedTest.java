package no.stafett.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.stafett.Visitor;
import no.stafett.consent.ConsentScene;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.Whom;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader appoints a colleague of a service the family has said yes to, where who it is within it may change (K8, H-10). */
class ColleagueAppointedTest extends ConsentScene {

    private PersonId ada;
    private PersonId bo;
    private PlanId plan;
    private Visitor leader;

    @BeforeEach
    void ada_holds_the_baton_in_a_service_of_her_own() {
        asOwner("update local_rules set staff_changes_within_service = true");
        var unit = UUID.randomUUID();
        asOwner("insert into unit (tenant_id, unit_id, name, sector) values ('" + tenant() + "', '" + unit
                + "', 'Tenesta " + unit + "', 'SCHOOL')");
        ada = inUnit(unit, "Ada", "Følgjer");
        bo = inUnit(unit, "Bo", "Følgjer");
        var leads = inUnit(unit, "Gunn", "Leiar");
        plan = runningPlan(new PlannedLine(
                Whom.person(ada).asPartOfHerService(),
                ParticipantRole.PARTICIPANT,
                true,
                LinePeriod.AS_LONG_AS_THE_CONSENT));
        inTheMunicipality(() -> sql.sql("update baton set person_id = :ada where plan_id = :plan")
                .param("ada", ada.value())
                .param("plan", plan.value())
                .update());
        asOwner("insert into office (tenant_id, person_id, office, since, unit_id) values ('" + tenant() + "', '"
                + leads + "', 'LINE_MANAGER', now(), '" + unit + "')");
        leader = visitor(known(leads));
        var page = "/employees/" + ada;
        assertThat(leader.get(page)
                        .form(page + "/leaving")
                        .fill("when", "NOW")
                        .submit()
                        .text())
                .contains("Innlogginga er stengd");
    }

    @AfterEach
    void and_no_longer() {
        asOwner("update local_rules set staff_changes_within_service = false");
    }

    @Test
    void she_is_let_in_and_has_the_baton_and_the_family_is_told_of_both() {
        var page = leader.get(appointment());
        assertThat(page.text()).contains("Bo Følgjer", "familien har sagt ja til tenesta");

        page.form(appointment()).fill("person", bo.toString()).submit();

        assertThat(visitor(known(bo)).get("/plans/" + plan).status()).isEqualTo(200);
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains("slepte inn Bo Følgjer, frå ei teneste de har sagt ja til")
                .contains("Gunn Leiar peikte ut Bo Følgjer til å ha stafettpinnen");
        assertThat(count("baton", plan, "until is null and person_id = '" + bo + "' and appointed_by is not null"))
                .isEqualTo(1);
        assertThat(count("consent", plan, "true")).as("no new version").isEqualTo(1);
    }

    @Test
    void where_it_may_not_change_others_who_take_part_are_shown_and_the_family_can_be_asked() {
        asOwner("update local_rules set staff_changes_within_service = false");

        var page = leader.get(appointment());

        assertThat(page.document().select("input[name=person]").eachAttr("value"))
                .doesNotContain(bo.toString())
                .contains(TEACHER.id().toString());
        assertThat(page.text()).contains("Ingen i eininga di er med i planen", "Skal familien spørjast?");
        var forged = page.form(appointment()).smuggle("person", bo.toString()).submit();
        assertThat(forged.status()).isEqualTo(422);
        assertThat(count("baton", plan, "until is null and person_id = '" + ada + "'"))
                .isEqualTo(1);
    }

    private String appointment() {
        return "/plans/" + plan + "/appointment";
    }

    private PersonId inUnit(UUID unit, String firstName, String lastName) {
        var person = employee(firstName, lastName, "Rådgjevar", mailAddress());
        asOwner("update person set unit_id = '" + unit + "' where person_id = '" + person + "'");
        return person;
    }

    private String known(PersonId employee) {
        var username = "tilsett-" + employee;
        inTheMunicipality(() -> sql.sql("""
                        insert into sign_in_key (issuer, subject, tenant_id, person_id)
                        values ('entra', :subject, :tenant, :person)
                        on conflict do nothing
                        """)
                .param("subject", tenant() + "/" + username)
                .param("tenant", tenant().value())
                .param("person", employee.value())
                .update());
        issuer.know(username, Map.of("tid", tenant().toString(), "oid", username));
        return username;
    }
}
