package no.stafett.oversight.domain;

import static no.stafett.oversight.domain.EmergencyRefusal.EMERGENCY_IS_YOUR_OWN;
import static no.stafett.oversight.domain.EmergencyRefusal.NOTE_IS_MISSING;
import static no.stafett.oversight.domain.EmergencyRefusal.NOTE_IS_TOO_LONG;
import static no.stafett.oversight.domain.EmergencyRefusal.REASON_IS_TOO_LONG;
import static no.stafett.oversight.domain.EmergencyRefusal.REASON_IS_TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.stafett.access.Proofs;
import no.stafett.oversight.EmergencyId;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String REASON = "Faren ringde, og ingen andre er på jobb i dag";
    private static final PersonId LEADER = PersonId.create();

    @Test
    void a_leader_who_writes_why_reads_for_a_day() {
        assertThat(declare("  " + REASON + "\n", OversightLimits.STANDARD))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(done.value()).isInstanceOfSatisfying(Emergency.Open.class, open -> {
                            assertThat(open.reason()).isEqualTo(REASON);
                            assertThat(open.leader()).isEqualTo(LEADER);
                            assertThat(open.until()).isEqualTo(NOW.plus(Duration.ofHours(24)));
                        }));
    }

    @Test
    void a_municipality_may_make_it_shorter_and_never_longer() {
        assertThat(declare(REASON, limits(2)))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(done.value())
                                .isInstanceOfSatisfying(
                                        Emergency.Open.class,
                                        open -> assertThat(open.until()).isEqualTo(NOW.plus(Duration.ofHours(2)))));
        assertThatThrownBy(() -> limits(25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Det hastar", "1234567890123456789", "          1234567890123456789          "})
    void a_reason_of_fewer_than_twenty_characters_is_none(String reason) {
        assertThat(declare(reason, OversightLimits.STANDARD)).isEqualTo(Outcome.refused(REASON_IS_TOO_SHORT));
    }

    @Test
    void a_reason_is_no_letter() {
        assertThat(declare("a".repeat(1001), OversightLimits.STANDARD)).isEqualTo(Outcome.refused(REASON_IS_TOO_LONG));
    }

    @Test
    void the_privacy_officer_notes_what_she_found() {
        var officer = PersonId.create();
        assertThat(unreviewed().review(Proofs.privacyOfficer(officer), " Rett å opne. ", NOW))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(done.value()).isInstanceOfSatisfying(Emergency.Reviewed.class, reviewed -> {
                            assertThat(reviewed.note()).isEqualTo("Rett å opne.");
                            assertThat(reviewed.by()).isEqualTo(officer);
                            assertThat(reviewed.at()).isEqualTo(NOW);
                        }));
    }

    @Test
    void a_review_has_a_note_and_is_never_by_the_leader_herself() {
        var officer = Proofs.privacyOfficer(PersonId.create());
        assertThat(unreviewed().review(officer, " ", NOW)).isEqualTo(Outcome.refused(NOTE_IS_MISSING));
        assertThat(unreviewed().review(officer, "a".repeat(1001), NOW)).isEqualTo(Outcome.refused(NOTE_IS_TOO_LONG));
        assertThat(unreviewed().review(Proofs.privacyOfficer(LEADER), "Rett å opne.", NOW))
                .isEqualTo(Outcome.refused(EMERGENCY_IS_YOUR_OWN));
    }

    @Test
    void one_that_nobody_has_gone_through_for_more_than_seven_days_is_overdue() {
        var weekAfter = NOW.plus(Duration.ofDays(7));
        assertThat(seen(Optional.empty()).isOverdue(weekAfter)).isFalse();
        assertThat(seen(Optional.empty()).isOverdue(weekAfter.plusSeconds(1))).isTrue();
        assertThat(seen(Optional.of(NOW)).isOverdue(weekAfter.plusSeconds(1))).isFalse();
    }

    private static Outcome<Emergency.Open> declare(String reason, OversightLimits limits) {
        return Emergency.declare(EmergencyId.create(), Proofs.leader(LEADER), reason, limits, NOW);
    }

    private static Emergency.Unreviewed unreviewed() {
        return new Emergency.Unreviewed(EmergencyId.create(), PlanId.create(), LEADER);
    }

    private static EmergencySeen seen(Optional<Instant> reviewed) {
        return new EmergencySeen(
                EmergencyId.create(), "", "", "", "", REASON, NOW, NOW, Optional.empty(), reviewed, "", "");
    }

    private static OversightLimits limits(int hours) {
        return new OversightLimits(hours, 30, 10, 60, 2, 5, 22, 6, 5, 1, 8, 3);
    }
}
