package no.stafett.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.StafettTest;
import no.stafett.local.SyntheticNationalIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that are no text come in through several doors, and none of them is a fault of ours. */
class TypedTextFilterTest extends StafettTest {

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "\u000b", "\u001b", "\u007f"})
    void a_form_is_taken_as_if_they_were_not_typed(String sign) {
        var leader = visitor("rektor");
        var profile = leader.get("/profile").form("/profile");
        var saved = profile.fill("position", sign + "Rek" + sign + "tor" + sign).submit();
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.form("/profile").value("position")).isEqualTo("Rektor");
    }

    @Test
    void a_refused_form_shows_what_is_left() {
        var refused = visitor("rektor")
                .get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", "123\0")
                .fill("firstName", "Å\0se\ttest")
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("/plans/new").value("nationalId")).isEqualTo("123");
        assertThat(refused.form("/plans/new").value("firstName")).isEqualTo("Åse\ttest");
    }

    @Test
    void a_new_plan_takes_its_names_without_them() {
        var number = SyntheticNationalIds.birthNumber(LocalDate.of(2016, 4, 1), 9);
        var preparation = visitor("rektor")
                .get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", number + "\0")
                .fill("firstName", "Sol\0veig")
                .fill("lastName", "Test\u0007dal")
                .fill("birthDate", "24.05.2017\0")
                .submit();
        assertThat(preparation.path()).as(preparation.text()).endsWith("/preparation");
        assertThat(preparation.text()).contains("Solveig Testdal");

        var plan = preparation.path().replace("/preparation", "");
        var check = preparation
                .form(plan + "/preparation")
                .fill("shortName", "Sol\0")
                .fill("oralConsentBy", "\0Astrid")
                .fill("guardians[0].firstName", "As\0trid")
                .submit();
        assertThat(check.status()).isIn(200, 422);
        preparation.form(plan + "/invitation/withdrawal").submit();
    }

    @Test
    void the_parts_of_an_upload_are_forms_too() {
        var somebody = visitor("rektor");
        var token = somebody.get("/profile").document().select("[name=_csrf]").attr("value");
        var boundary = "b" + UUID.randomUUID();
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\0\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"position\"\r\n\r\nRek\0tor\r\n--" + boundary
                + "--\r\n";
        var saved = somebody.send("POST", "/profile", "multipart/form-data; boundary=" + boundary, body);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.form("/profile").value("position")).isEqualTo("Rektor");
    }

    @Test
    void queries_and_keys_of_forms_hold_nothing_dangerous() {
        var somebody = visitor("rektor");
        var token = somebody.get("/profile").document().select("[name=_csrf]").attr("value");
        for (var path : List.of(
                "/profile?saved=%00",
                "/plans/" + UUID.randomUUID() + "/goals?view=%00tree",
                "/plans/" + UUID.randomUUID() + "/log?page=%00",
                "/sign-in/refused?why=%00%1f",
                "/start?%00=%00")) {
            assertThat(somebody.get(path).status()).as(path).isLessThan(500);
        }
        var sent = somebody.post(
                "/language", Map.of("_csrf", token, "language", "NYNORSK\0", "back", "/start\0", "_form", "\0\u0001"));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.path()).isEqualTo("/start");
    }
}
