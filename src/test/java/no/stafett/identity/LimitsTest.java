package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.stafett.Seen;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** One who comes too often waits a little, loses nothing, and is noticed by nobody else (D-04). */
class LimitsTest extends ConfiguredTest {

    @Test
    void one_who_searches_too_often_waits_and_keeps_what_she_wrote() {
        var teacher = visitor("kontaktlaerar");
        for (int search = 0; search < SEARCHES; search++) {
            assertThat(search(teacher, "123").status()).isEqualTo(422);
        }

        var wait = search(teacher, "12345");

        assertThat(wait.status()).isEqualTo(429);
        assertThat(wait.heading()).isEqualTo("Vent litt");
        assertThat(Integer.parseInt(wait.header("Retry-After"))).isBetween(1, 600);
        assertThat(wait.header("Cache-Control")).contains("no-store");
        assertThat(wait.form("/plans/new").value("nationalId")).isEqualTo("12345");
        assertThat(wait.form("/plans/new").submit().status()).as("once more").isEqualTo(429);
        assertThat(teacher.get("/profile").status()).as("everything else").isEqualTo(200);

        assertThat(search(visitor("helsesjukepleiar"), "123").status())
                .as("somebody else")
                .isEqualTo(422);
    }

    @Test
    void one_who_sends_too_often_is_told_how_long_to_wait_and_sends_the_same_form_then() throws InterruptedException {
        var holder = visitor("rektor");
        var path = "/plans/" + UUID.randomUUID() + "/level";
        var written = Map.of(
                "_csrf",
                holder.get("/profile").form("/profile").value("_csrf"),
                "_form",
                UUID.randomUUID().toString(),
                "level",
                "2",
                "reason",
                "Ola treng hjelp frå fleire");
        var wait = holder.post(path, written);
        // A little comes back while they are used up.
        for (int sent = 1; sent < 5 * SENDINGS && wait.status() == 404; sent++) {
            wait = holder.post(path, written);
        }

        assertThat(wait.status()).isEqualTo(429);
        assertThat(wait.heading()).isEqualTo("Vent litt");
        assertThat(wait.text())
                .containsPattern("Du kan prøve igjen klokka \\d{2}[.:]\\d{2}")
                .contains("Det du skreiv, er ikkje borte")
                .doesNotContain("fila");
        var kept = wait.form(path);
        assertThat(written.keySet()).allSatisfy(name -> {
            if (!name.equals("_csrf")) {
                assertThat(kept.value(name)).as(name).isEqualTo(written.get(name));
            }
        });
        assertThat(holder.get("/profile").status()).as("everything else").isEqualTo(200);

        Thread.sleep(Duration.ofSeconds(Long.parseLong(wait.header("Retry-After"))));

        assertThat(kept.submit().status()).as("after the time it told").isEqualTo(404);
    }

    @Test
    void what_was_written_beside_a_file_is_kept_and_the_file_asked_for_again() {
        var teacher = visitor("ppt");
        var token = teacher.get("/profile").form("/profile").value("_csrf");
        var path = "/plans/" + UUID.randomUUID() + "/consent/recordings/" + UUID.randomUUID();
        var wait = record(teacher, path, token, "ark");
        for (int sent = 1; sent < 5 * SENDINGS && wait.status() == 404; sent++) {
            wait = record(teacher, path, token, "ark");
        }

        assertThat(wait.status()).isEqualTo(429);
        assertThat(wait.text()).contains("Det du skreiv, er ikkje borte").contains("Berre fila er ikkje sendt");
        assertThat(wait.form(path).value("witness")).isEqualTo("Ola Normann");
        assertThat(record(teacher, path, token, "").text())
                .as("no file was chosen")
                .contains("Det du skreiv, er ikkje borte")
                .doesNotContain("Berre fila");
    }

    @Test
    void one_who_opens_too_many_pages_of_plans_waits_whether_they_are_there_or_not() {
        var reader = visitor("kollega");
        var page = "/plans/" + UUID.randomUUID();
        for (int opened = 0; opened < PLAN_PAGES; opened++) {
            assertThat(reader.get(page).status()).isEqualTo(404);
        }

        var wait = reader.get(page);

        assertThat(wait.status()).isEqualTo(429);
        assertThat(wait.document().select("main a.ds-button").attr("href")).isEqualTo(page);
        assertThat(visitor("kollega").get(page).status())
                .as("signing in again is no way around it")
                .isEqualTo(429);
        assertThat(visitor("rektor").get(page).status()).as("somebody else").isEqualTo(404);
    }

    @Test
    void an_address_that_begins_to_sign_in_too_often_waits() {
        var machine = stranger().with("X-Forwarded-For", "203.0.113.7");
        int begun = 0;
        var next = ledTo(machine);
        // A little comes back while they are used up, the more the slower the machine.
        while (begun < 2 * SIGN_INS && next.contains("/local/issuer/authorize")) {
            begun += 1;
            next = ledTo(machine);
        }
        assertThat(begun).isBetween(SIGN_INS, 2 * SIGN_INS - 1);

        var wait = machine.get(next);

        assertThat(wait.status()).isEqualTo(429);
        assertThat(wait.header("Retry-After")).isNotEmpty();
        assertThat(wait.heading()).isEqualTo("Vent litt før du logger inn");
        assertThat(stranger()
                        .with("X-Forwarded-For", "203.0.113.8")
                        .getOnce("/oauth2/authorization/local")
                        .header("Location"))
                .as("another address")
                .contains("/local/issuer/authorize");
    }

    private static String ledTo(Visitor machine) {
        return machine.getOnce("/oauth2/authorization/local").header("Location");
    }

    private static Seen record(Visitor visitor, String path, String token, String file) {
        var parts = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        return visitor.send(
                "POST",
                path,
                "multipart/form-data; boundary=x",
                parts.formatted("_csrf", token)
                        + parts.formatted("witness", "Ola Normann")
                        + "--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\""
                        + (file.isEmpty() ? "" : "ark.png") + "\"\r\nContent-Type: image/png\r\n\r\n" + file
                        + "\r\n--x--\r\n");
    }

    private static Seen search(Visitor visitor, String number) {
        return visitor.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", number)
                .submit();
    }
}
