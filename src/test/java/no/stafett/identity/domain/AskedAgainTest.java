package no.stafett.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.shared.Actor;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import org.junit.jupiter.api.Test;

class AskedAgainTest {

    private static final Instant ASKED = Instant.parse("2026-11-28T12:00:00Z");
    private static final Actor SHE = new Actor(TenantId.create(), PersonId.create(), Capacity.CITIZEN);
    private static final Actor ELSEWHERE = new Actor(TenantId.create(), PersonId.create(), Capacity.CITIZEN);

    private final AskedAgain asked =
            new AskedAgain(SHE, AuthenticationLevel.HIGH, Optional.of(ASKED.minusSeconds(600)), ASKED);

    @Test
    void she_comes_back_herself_and_is_the_one_she_was_though_other_municipalities_know_her_too() {
        assertThat(answered(List.of(ELSEWHERE, SHE), AuthenticationLevel.HIGH, ASKED.plusSeconds(20)))
                .isEqualTo(Outcome.done(SHE));
    }

    @Test
    void somebody_else_is_refused_whatever_else_is_right() {
        assertThat(answered(List.of(ELSEWHERE), AuthenticationLevel.HIGH, ASKED.plusSeconds(20)))
                .isEqualTo(Outcome.refused(SignInRefusal.SOMEBODY_ELSE_CAME_BACK));
        var theSameInAnotherCapacity = new Actor(SHE.tenant(), SHE.person(), Capacity.EMPLOYEE);
        assertThat(answered(List.of(theSameInAnotherCapacity), AuthenticationLevel.HIGH, ASKED.plusSeconds(20)))
                .isEqualTo(Outcome.refused(SignInRefusal.SOMEBODY_ELSE_CAME_BACK));
    }

    @Test
    void a_less_sure_way_is_refused() {
        assertThat(answered(List.of(SHE), AuthenticationLevel.SUBSTANTIAL, ASKED.plusSeconds(20)))
                .isEqualTo(Outcome.refused(SignInRefusal.LEVEL_IS_TOO_LOW));
    }

    @Test
    void seen_before_it_was_asked_is_not_seen_anew_but_clocks_may_differ() {
        assertThat(answered(List.of(SHE), AuthenticationLevel.HIGH, ASKED.minusSeconds(61)))
                .isEqualTo(Outcome.refused(SignInRefusal.NOT_SEEN_ANEW));
        assertThat(answered(List.of(SHE), AuthenticationLevel.HIGH, ASKED.minusSeconds(30)))
                .isEqualTo(Outcome.done(SHE));
    }

    @Test
    void the_same_time_as_before_is_not_anew_however_short_ago() {
        var lately = new AskedAgain(SHE, AuthenticationLevel.HIGH, Optional.of(ASKED.minusSeconds(5)), ASKED);
        assertThat(lately.answeredBy(List.of(SHE), AuthenticationLevel.HIGH, Optional.of(ASKED.minusSeconds(5))))
                .isEqualTo(Outcome.refused(SignInRefusal.NOT_SEEN_ANEW));
    }

    @Test
    void not_told_is_not_seen() {
        assertThat(asked.answeredBy(List.of(SHE), AuthenticationLevel.HIGH, Optional.empty()))
                .isEqualTo(Outcome.refused(SignInRefusal.NOT_SEEN_ANEW));
    }

    private Outcome<Actor> answered(List<Actor> cameBack, AuthenticationLevel level, Instant at) {
        return asked.answeredBy(cameBack, level, Optional.of(at));
    }
}
