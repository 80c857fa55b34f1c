package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Seen search(Visitor visitor, String number) {
        return visitor.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", number)
                .submit();
    }
}
