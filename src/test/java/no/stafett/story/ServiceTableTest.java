package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.stafett.Form;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.Test;

/** The service table is the municipality's own: kept by a system administrator, read by every employee, and never overwritten. */
class ServiceTableTest extends StoryScene {

    private static final String ROWS = "/coordinating-services";
    private static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);

    @Test
    void every_municipality_begins_with_eleven_rows_in_both_languages() {
        assertThat(read("select count(*) from coordinating_service_version where written_by is null and version = 1"))
                .isEqualTo("11");
        assertThat(read("select count(*) from coordinating_service_version where written_by is null and"
                        + " natural_nb = ''"))
                .isEqualTo("0");
        var neighbour = visitor("laerar-nabokommune").get("/coordination/services");
        assertThat(neighbour.document().select("main h2")).hasSizeGreaterThanOrEqualTo(11);
        assertThat(neighbour.text()).contains("Barnebustad", "Utekontakten", "Ikkje naturleg når");
    }

    @Test
    void a_row_is_added_changed_from_a_day_and_taken_out_and_all_of_it_stands() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.adviser());
        var name = "Teneste " + UUID.randomUUID();

        var added = filled(administrator.get(ROWS).follow("Ny teneste").form(ROWS), name)
                .submit();
        assertThat(added.path()).isEqualTo(ROWS);
        assertThat(nurse.get("/coordination/services").text()).contains(name, "Naturleg når: Ho står nærast");

        var row = added.follow(name);
        var later = row.form(row.path())
                .fill("naturalNn", "Heilt nye ord")
                .fill("validFrom", TODAY.plusDays(1).toString())
                .submit();
        assertThat(later.status()).isEqualTo(200);
        assertThat(nurse.get("/coordination/services").text()).contains(name).doesNotContain("Heilt nye ord");
        assertThat(administrator.get(row.path()).text()).contains("Heilt nye ord", "Ho står nærast");

        administrator
                .get(row.path())
                .form(row.path() + "/retirement")
                .fill("validFrom", TODAY.toString())
                .submit();
        assertThat(administrator.get(row.path()).text()).contains("teken ut frå", "Heilt nye ord", "Ho står nærast");
        assertThat(nurse.get("/coordination/services").text()).doesNotContain(name);
        assertThat(visitor("laerar-nabokommune").get("/coordination/services").text())
                .doesNotContain(name);
        assertThat(with("PRIVACY_OFFICER", people.nurse())
                        .get("/administration-log")
                        .text())
                .contains(people.adviser().name() + " endra tenestetabellen");
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_what_was_typed_stays() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.adviser());

        var refused = filled(administrator.get(ROWS + "/new").form(ROWS), "Halv")
                .fill("nameNb", "")
                .fill("validFrom", TODAY.minusDays(1).toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv namnet på begge målformer", "Vel i dag eller ein dag som kjem");
        assertThat(refused.form(ROWS).value("nameNn")).isEqualTo("Halv");
    }

    @Test
    void the_pages_are_not_there_for_others() {
        var row = ROWS + "/" + read("select service_id from coordinating_service_version where position = 1 limit 1");
        for (var username : new String[] {"kollega", "forelder1", "rektor", "laerar-nabokommune"}) {
            for (var path : new String[] {ROWS, ROWS + "/new", row}) {
                assertThat(visitor(username).get(path).status())
                        .as(username + " " + path)
                        .isEqualTo(404);
            }
        }
        assertThat(with("SYSTEM_ADMINISTRATOR", people.adviser()).get(row).status())
                .isEqualTo(200);
    }

    private static Form filled(Form form, String name) {
        return form.fill("nameNn", name)
                .fill("nameNb", name)
                .fill("ownership", "MUNICIPAL")
                .tick("roles", "COORDINATOR")
                .fill("naturalNn", "Ho står nærast")
                .fill("naturalNb", "Den står nærmest");
    }
}
