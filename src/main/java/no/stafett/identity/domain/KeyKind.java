package no.stafett.identity.domain;

import static no.stafett.identity.domain.SignInRefusal.LEVEL_IS_TOO_LOW;
import static no.stafett.identity.domain.SignInRefusal.NO_IDENTITY_IN_THE_ANSWER;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.Outcome;

/** What an issuer may vouch for. An issuer can only speak of the kinds it is set up for, whatever its tokens say. */
public enum KeyKind {
    /** Families: the national identity number, at level substantial or high (N-04). */
    IDPORTEN(Capacity.CITIZEN) {
        @Override
        Outcome<SignInKey> read(Map<String, Object> claims) {
            return byNationalId(this, claims);
        }
    },
    /** Employees: the account of the workplace, known by tenant and object and never by its address. */
    ENTRA(Capacity.EMPLOYEE) {
        @Override
        Outcome<SignInKey> read(Map<String, Object> claims) {
            var tenant = text(claims, "tid");
            var object = text(claims, "oid");
            if (tenant.isEmpty() || object.isEmpty()) {
                return Outcome.refused(NO_IDENTITY_IN_THE_ANSWER);
            }
            return Outcome.done(new SignInKey(this, tenant + "/" + object, AuthenticationLevel.WORKPLACE));
        }
    },
    /** Employees: the national sign-in for people at work, at level substantial or high. */
    ANSATTPORTEN(Capacity.EMPLOYEE) {
        @Override
        Outcome<SignInKey> read(Map<String, Object> claims) {
            return byNationalId(this, claims);
        }
    };

    private final Capacity capacity;

    KeyKind(Capacity capacity) {
        this.capacity = capacity;
    }

    /** In which capacity a key of this kind lets somebody in. */
    public Capacity capacity() {
        return capacity;
    }

    /** The name of the issuer where keys are kept. */
    public String issuer() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads who the issuer has seen, or refuses: nobody named, or not surely enough. */
    abstract Outcome<SignInKey> read(Map<String, Object> claims);

    private static Outcome<SignInKey> byNationalId(KeyKind kind, Map<String, Object> claims) {
        var number = text(claims, "pid");
        if (!number.matches("[0-9]{11}")) {
            return Outcome.refused(NO_IDENTITY_IN_THE_ANSWER);
        }
        return levelOf(text(claims, "acr"))
                .map(level -> Outcome.done(new SignInKey(kind, number, level)))
                .orElseGet(() -> Outcome.refused(LEVEL_IS_TOO_LOW));
    }

    /** What an issuer means by a level; nothing when it is too low for anybody here, or unknown. */
    public static Optional<AuthenticationLevel> levelOf(String acr) {
        return switch (acr) {
            case "idporten-loa-substantial", "substantial" -> Optional.of(AuthenticationLevel.SUBSTANTIAL);
            case "idporten-loa-high", "high" -> Optional.of(AuthenticationLevel.HIGH);
            default -> Optional.empty();
        };
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : "";
    }
}
