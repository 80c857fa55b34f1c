package no.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.identity.domain.NationalId;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be settled before a plan opens, and what may become of it. */
class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_invitation_goes_out_when_everything_is_settled() {
        var invited = draft(SubjectKind.CHILD).invite(settled(List.of(guardian(true))), false);

        assertThat(invited)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((Plan) done.value()).status()).isEqualTo(PlanStatus.AWAITING_CONSENT));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        var blank = Preparation.blank("Ola", PersonId.create(), "Ingrid Solheim");

        assertThat(draft(SubjectKind.CHILD).invite(blank, false))
                .isEqualTo(Outcome.refused(List.of(
                        PreparationRefusal.GUARDIAN_IS_MISSING,
                        PreparationRefusal.ORAL_CONSENT_IS_MISSING,
                        PreparationRefusal.LEADER_IS_NOT_TOLD,
                        PreparationRefusal.HOLDER_IS_NOT_SETTLED)));
    }

    @Test
    void a_guardian_without_responsibility_is_not_enough_for_a_child() {
        assertThat(settled(List.of(guardian(false))).missing(SubjectKind.CHILD, false))
                .containsExactly(PreparationRefusal.GUARDIAN_IS_MISSING);
    }

    @Test
    void the_guardians_of_a_known_child_need_not_be_typed() {
        assertThat(settled(List.of()).missing(SubjectKind.CHILD, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectKind.class,
            names = {"YOUTH", "PREGNANT"})
    void whoever_answers_herself_needs_no_guardian(SubjectKind kind) {
        assertThat(settled(List.of()).missing(kind, false)).isEmpty();
    }

    @Test
    void a_plan_that_waits_for_consent_can_no_longer_be_prepared_or_sent() {
        var waiting = inStatus(PlanStatus.AWAITING_CONSENT);

        assertThat(waiting.prepare(PlanType.BATON_LOG, waiting.unit(), BtiLevel.ONE))
                .isEqualTo(Outcome.refused(PlanRefusal.INVITATION_IS_SENT_ALREADY));
        assertThat(waiting.invite(settled(List.of()), true))
                .isEqualTo(Outcome.refused(PlanRefusal.INVITATION_IS_SENT_ALREADY));
    }

    @Test
    void a_plan_that_waits_for_consent_can_be_prepared_again_and_no_other_can() {
        assertThat(inStatus(PlanStatus.AWAITING_CONSENT).prepareAgain())
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((Plan) done.value()).status()).isEqualTo(PlanStatus.DRAFT));
        assertThat(inStatus(PlanStatus.DRAFT).prepareAgain())
                .isEqualTo(Outcome.refused(PlanRefusal.INVITATION_IS_NOT_SENT));
        assertThat(inStatus(PlanStatus.ACTIVE).prepareAgain())
                .isEqualTo(Outcome.refused(PlanRefusal.PLAN_IS_IN_USE_ALREADY));
        assertThat(inStatus(PlanStatus.CLOSED).prepareAgain()).isEqualTo(Outcome.refused(PlanRefusal.PLAN_IS_CLOSED));
    }

    @Test
    void a_closed_plan_is_not_closed_again() {
        assertThat(inStatus(PlanStatus.CLOSED).close()).isEqualTo(Outcome.refused(PlanRefusal.PLAN_IS_CLOSED));
    }

    @Test
    void a_level_changes_to_another_one_and_with_a_reason() {
        var plan = inStatus(PlanStatus.ACTIVE);

        assertThat(plan.changeLevel(BtiLevel.TWO, " PPT er med "))
                .isEqualTo(Outcome.done(new LevelChange(BtiLevel.ONE, BtiLevel.TWO, "PPT er med")));
        assertThat(plan.changeLevel(BtiLevel.ONE, "same")).isEqualTo(Outcome.refused(LevelRefusal.LEVEL_IS_THE_SAME));
        assertThat(plan.changeLevel(BtiLevel.TWO, " ")).isEqualTo(Outcome.refused(LevelRefusal.REASON_IS_MISSING));
        assertThat(plan.changeLevel(BtiLevel.TWO, "x".repeat(1001)))
                .isEqualTo(Outcome.refused(LevelRefusal.REASON_IS_TOO_LONG));
    }

    @Test
    void a_level_below_the_entry_level_is_known_and_blocks_nothing() {
        assertThat(BtiLevel.ONE.isBelow(2)).isTrue();
        assertThat(BtiLevel.TWO.isBelow(2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2011-11-22, YOUTH", "2011-11-23, CHILD", "2017-05-24, CHILD"})
    void who_answers_herself_turns_on_the_day_of_the_birthday(LocalDate born, SubjectKind kind) {
        assertThat(SubjectKind.byAge(born, 15, TODAY)).isEqualTo(kind);
    }

    @Test
    void a_plan_that_goes_on_from_a_log_is_about_the_same_person_and_stays_an_individuell_plan() {
        var log = inStatus(PlanStatus.ACTIVE);
        var successor = log.successor(PlanId.create());

        assertThat(successor.owner()).isEqualTo(log.owner());
        assertThat(successor.predecessor()).contains(log.id());
        var prepared = successor.prepare(PlanType.BATON_LOG, log.unit(), BtiLevel.THREE);
        assertThat(prepared).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(((Plan) done.value()).type()).isEqualTo(PlanType.INDIVIDUAL_PLAN);
            assertThat(((Plan) done.value()).level()).isEqualTo(BtiLevel.THREE);
        });
    }

    private static Plan draft(SubjectKind kind) {
        return Plan.open(PlanId.create(), PersonId.create(), kind, UnitId.create(), BtiLevel.ONE);
    }

    private static Plan inStatus(PlanStatus status) {
        var draft = draft(SubjectKind.CHILD);
        return new Plan(
                draft.id(),
                draft.owner(),
                draft.subjectKind(),
                draft.type(),
                draft.unit(),
                draft.level(),
                status,
                Optional.empty());
    }

    private static Preparation settled(List<PreparedGuardian> guardians) {
        return new Preparation(
                "Ola",
                Optional.of(TODAY),
                "Astrid",
                "Ingrid Solheim",
                true,
                true,
                Optional.empty(),
                PersonId.create(),
                guardians);
    }

    private static PreparedGuardian guardian(boolean responsibility) {
        return new PreparedGuardian(
                NationalId.kept(SyntheticNationalIds.birthNumber(LocalDate.of(1985, 3, 2), 0)),
                "Astrid",
                "Haugen",
                Relation.MOTHER,
                responsibility,
                "astrid@example.no",
                "");
    }
}
