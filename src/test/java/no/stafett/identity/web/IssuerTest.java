package no.stafett.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.identity.domain.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an issuer may speak of. The tenants of Entra that are let in are those with an issuer of their own here. */
class IssuerTest {

    private static final String TENANT = "6f1c1f4e-0a3b-4f0e-9d52-0c6a3b1d7e11";
    private static final String OTHER = "0b7d9a52-51a4-4c0d-8a57-7d2f6f0b9c33";

    @Test
    void an_entra_issuer_speaks_of_its_own_tenant_only() {
        var issuer = issuer("https://login.microsoftonline.com/" + TENANT + "/v2.0");

        assertThat(issuer.maySpeakOf(Map.of("tid", TENANT, "oid", "o"))).isTrue();
        assertThat(issuer.maySpeakOf(Map.of("tid", OTHER, "oid", "o"))).isFalse();
        assertThat(issuer.maySpeakOf(Map.of("oid", "o"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"common", "organizations", "consumers", "kommunen.onmicrosoft.com"})
    void an_entra_issuer_for_everybody_speaks_of_nobody(String tenant) {
        var issuer = issuer("https://login.microsoftonline.com/" + tenant + "/v2.0");

        assertThat(issuer.maySpeakOf(Map.of("tid", TENANT, "oid", "o"))).isFalse();
    }

    @Test
    void a_tenant_in_the_address_counts_wherever_the_issuer_is() {
        var issuer = issuer("https://login.example.no/" + TENANT + "/v2.0");

        assertThat(issuer.maySpeakOf(Map.of("tid", TENANT, "oid", "o"))).isTrue();
        assertThat(issuer.maySpeakOf(Map.of("tid", OTHER, "oid", "o"))).isFalse();
    }

    @Test
    void what_comes_back_is_no_less_sure_than_what_was_asked_for() {
        assertThat(asking("idporten-loa-high").isAskedForNoMoreThan(AuthenticationLevel.SUBSTANTIAL))
                .isFalse();
        assertThat(asking("idporten-loa-high").isAskedForNoMoreThan(AuthenticationLevel.HIGH))
                .isTrue();
        assertThat(asking("substantial high").isAskedForNoMoreThan(AuthenticationLevel.SUBSTANTIAL))
                .isTrue();
        assertThat(issuer("https://idporten.no").isAskedForNoMoreThan(AuthenticationLevel.WORKPLACE))
                .isTrue();
    }

    @Test
    void an_issuer_that_is_not_entra_has_no_tenants() {
        assertThat(issuer("https://idporten.no").maySpeakOf(Map.of("pid", "1"))).isTrue();
    }

    private static Issuer asking(String level) {
        return new Issuer(
                "https://idporten.no",
                "stafett",
                null,
                List.of(KeyKind.IDPORTEN),
                null,
                Map.of("acr_values", level),
                null,
                null);
    }

    private static Issuer issuer(String address) {
        return new Issuer(address, "stafett", null, List.of(KeyKind.ENTRA), null, null, null, null);
    }
}
