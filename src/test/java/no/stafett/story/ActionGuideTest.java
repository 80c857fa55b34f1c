package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.stafett.Form;
import org.junit.jupiter.api.Test;

/** The action guide is the municipality's own: kept by a system administrator, read by every employee, never overwritten (B-15). */
class ActionGuideTest extends StoryScene {

    private static final String GUIDE = "/action-guide";
    private static final String STEPS = GUIDE + "/steps";

    @Test
    void every_municipality_begins_with_steps_for_all_levels_in_both_languages() {
        assertThat(read("select count(distinct level) from guide_step_version where written_by is null"))
                .isEqualTo("4");
        assertThat(visitor("laerar-nabokommune").get(GUIDE).text())
                .contains("Nivå 0", "Skriv ned kva du undrar deg over", "Nivå 3", "Finn ut kven som bør samordne")
                .doesNotContain("Legg til eit steg");
        assertThat(visitor("forelder1").get(GUIDE).status()).isEqualTo(404);
    }

    @Test
    void a_step_is_added_changed_and_taken_out_and_all_of_it_stands() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.adviser());
        var title = "Steg " + UUID.randomUUID();

        var added = filled(administrator.get(GUIDE).follow("Legg til eit steg").form(STEPS), title)
                .fill("link", "https://www.fjordbygd.example/rettleiar")
                .submit();
        assertThat(added.path()).isEqualTo(GUIDE);
        var shown = nurse.get(GUIDE);
        assertThat(shown.text()).contains(title);
        assertThat(shown.document().select("a[href='https://www.fjordbygd.example/rettleiar']"))
                .hasSize(1);

        var step = administrator.get(GUIDE).follow(title);
        assertThat(step.form(step.path())
                        .fill("textNn", "Nye ord")
                        .fill("textNb", "Nye ord her òg")
                        .submit()
                        .status())
                .isEqualTo(200);
        assertThat(nurse.get(GUIDE).text()).contains("Nye ord").doesNotContain("Slik gjer de det");
        assertThat(administrator.get(step.path()).text()).contains("Slik stod det før", "Slik gjer de det");

        administrator.get(step.path()).form(step.path() + "/retirement").submit();
        assertThat(nurse.get(GUIDE).text()).doesNotContain(title);
        assertThat(with("PRIVACY_OFFICER", people.nurse())
                        .get("/administration-log")
                        .text())
                .contains(people.adviser().name() + " endra handlingsrettleiaren");
        assertThat(visitor("laerar-nabokommune").get(GUIDE).text()).doesNotContain(title);
    }

    @Test
    void what_cannot_be_shown_well_is_refused_and_what_was_typed_stays() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.adviser());
        for (var link : new String[] {"http://open.example", "javascript:alert(1)", "https://", "berre ord"}) {
            var refused = filled(administrator.get(STEPS + "/new").form(STEPS), "Steg")
                    .fill("link", link)
                    .submit();
            assertThat(refused.status()).as(link).isEqualTo(422);
            assertThat(refused.document().select("#link-e")).as(link).isNotEmpty();
            assertThat(refused.form(STEPS).value("titleNn")).isEqualTo("Steg");
        }
        var half = filled(administrator.get(STEPS + "/new").form(STEPS), "Steg")
                .fill("textNb", "")
                .fill("position", "øvst")
                .submit();
        assertThat(half.document().select("#textNn-e, #position-e")).hasSize(2);
    }

    @Test
    void nobody_but_a_system_administrator_writes_it() {
        assertThat(nurse.get(STEPS + "/new").status()).isEqualTo(404);
    }

    private static Form filled(Form form, String title) {
        return form.fill("level", "2")
                .fill("position", "9")
                .fill("titleNn", title)
                .fill("titleNb", title)
                .fill("textNn", "Slik gjer de det")
                .fill("textNb", "Slik gjør dere det");
    }
}
