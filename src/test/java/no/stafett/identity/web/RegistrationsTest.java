package no.stafett.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.identity.domain.KeyKind;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class RegistrationsTest {

    @Test
    void a_second_issuer_of_a_kind_is_set_up_by_variables_alone() {
        var registrations = registrations(Map.of(
                "STAFETT_SIGNIN_SECOND_ISSUER", "https://login.example.no/tenant/v2.0",
                "STAFETT_SIGNIN_SECOND_CLIENTID", "stafett",
                "STAFETT_SIGNIN_SECOND_CLIENTSECRET", "secret",
                "STAFETT_SIGNIN_SECOND_KEYS", "entra",
                "STAFETT_SIGNIN_SECOND_NAME", "Nabokommunen"));

        assertThat(registrations.ids()).containsExactly("second");
        assertThat(registrations.issuer("second").keys()).containsExactly(KeyKind.ENTRA);
        assertThat(registrations.nameOf("second")).isEqualTo("Nabokommunen");
        assertThat(registrations.origins()).containsExactly("https://login.example.no");
        assertThat(registrations.issuer("second").toString()).doesNotContain("secret");
    }

    @Test
    void an_issuer_without_a_client_id_is_not_there() {
        var registrations = registrations(Map.of(
                "STAFETT_SIGNIN_SECOND_ISSUER", "https://login.example.no",
                "STAFETT_SIGNIN_SECOND_CLIENTID", "",
                "STAFETT_SIGNIN_SECOND_KEYS", "entra"));

        assertThat(registrations.ids()).isEmpty();
        assertThat(registrations.findByRegistrationId("second")).isNull();
    }

    private static Registrations registrations(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return new Registrations(environment);
    }
}
