package no.stafett.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.shared.Outcome;
import org.junit.jupiter.api.Test;

class SignInKeyTest {

    private static final String NUMBER = "04850550037";

    @Test
    void id_porten_vouches_for_a_number_at_a_level() {
        var key = done(SignInKey.read(List.of(KeyKind.IDPORTEN), Map.of("pid", NUMBER, "acr", "idporten-loa-high")));

        assertThat(key.subject()).isEqualTo(NUMBER);
        assertThat(key.kind().issuer()).isEqualTo("idporten");
        assertThat(key.level()).isEqualTo(AuthenticationLevel.HIGH);
        assertThat(key.toString()).doesNotContain(NUMBER);
    }

    @Test
    void entra_vouches_for_an_account_and_never_for_an_address() {
        var key = done(SignInKey.read(
                List.of(KeyKind.ENTRA), Map.of("tid", "t1", "oid", "o1", "email", "somebody@example.no")));

        assertThat(key.subject()).isEqualTo("t1/o1");
        assertThat(key.level()).isEqualTo(AuthenticationLevel.WORKPLACE);
    }

    @Test
    void ansattporten_vouches_for_an_employee() {
        var key = done(SignInKey.read(List.of(KeyKind.ANSATTPORTEN), Map.of("pid", NUMBER, "acr", "substantial")));

        assertThat(key.kind().issuer()).isEqualTo("ansattporten");
        assertThat(key.level()).isEqualTo(AuthenticationLevel.SUBSTANTIAL);
    }

    @Test
    void the_issuer_of_a_workplace_can_never_name_a_citizen() {
        var claims = Map.<String, Object>of("pid", NUMBER, "acr", "idporten-loa-high");

        assertThat(reasons(SignInKey.read(List.of(KeyKind.ENTRA), claims)))
                .isEqualTo(List.of(SignInRefusal.NO_IDENTITY_IN_THE_ANSWER));
    }

    @Test
    void a_level_that_is_not_named_is_too_low() {
        for (var level : List.of("", "idporten-loa-low", "HIGH", "idporten-loa-high ", "4")) {
            assertThat(reasons(SignInKey.read(List.of(KeyKind.IDPORTEN), Map.of("pid", NUMBER, "acr", level))))
                    .isEqualTo(List.of(SignInRefusal.LEVEL_IS_TOO_LOW));
        }
    }

    @Test
    void claims_of_another_shape_name_nobody() {
        for (Object number : List.of(4850550037L, "0485055003", List.of(NUMBER), "04850550037 ")) {
            assertThat(reasons(SignInKey.read(
                            List.of(KeyKind.IDPORTEN), Map.of("pid", number, "acr", "idporten-loa-high"))))
                    .isEqualTo(List.of(SignInRefusal.NO_IDENTITY_IN_THE_ANSWER));
        }
    }

    private static SignInKey done(Outcome<SignInKey> outcome) {
        return switch (outcome) {
            case Outcome.Done<SignInKey>(var key) -> key;
            case Outcome.Refused<SignInKey>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }

    private static List<?> reasons(Outcome<SignInKey> outcome) {
        return outcome instanceof Outcome.Refused<SignInKey>(var reasons) ? reasons : List.of();
    }
}
