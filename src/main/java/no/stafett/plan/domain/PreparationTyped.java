package no.stafett.plan.domain;

import static no.stafett.plan.domain.PreparationRefusal.*;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.PlannedScope;
import no.stafett.consent.ScopeTyped;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;

/** The preparation as typed. What is not settled yet may stay empty; what is typed must be readable. */
public record PreparationTyped(
        GuardiansTyped guardians,
        String planType,
        String shortName,
        String unit,
        String level,
        String holder,
        List<ParticipantTyped> participants,
        ScopeTyped scope,
        String oralConsentOn,
        String oralConsentBy,
        String toldBy,
        String firstMeetingOn,
        String firstMeetingTime,
        boolean leaderTold,
        boolean holderSettled) {

    static final int LONGEST_SHORT_NAME = 60;
    static final int LONGEST_TEXT = 200;

    /** What was typed, read. */
    public record Read(
            PlanType type,
            UnitId unit,
            BtiLevel level,
            Preparation preparation,
            List<PlannedLine> lines,
            PlannedScope scope) {}

    /**
     * @param guardiansRead what became of the rows of guardians, refused or not: a form tells everything at once
     * @param units the units of the municipality
     * @param employees those who can hold the baton or take part
     * @param lastDay the last day of the consent
     */
    public Outcome<Read> read(
            Outcome<List<PreparedGuardian>> guardiansRead,
            List<Unit> units,
            Set<PersonId> employees,
            LocalDate today,
            LocalDate lastDay) {
        var reasons = new ArrayList<Refusal>();
        var type = oneOf(PlanType.values(), planType, PlanType::name);
        var services = units.stream().map(Unit::id).collect(Collectors.toSet());
        var unitId = oneOf(services.toArray(UnitId[]::new), unit, UnitId::toString);
        var btiLevel = oneOf(BtiLevel.values(), level, one -> String.valueOf(one.number()));
        var holderId = oneOf(employees.toArray(PersonId[]::new), holder, PersonId::toString);
        if (guardiansRead instanceof Refused<List<PreparedGuardian>>(var wrong)) {
            reasons.addAll(wrong);
        }
        when(type.isEmpty(), PLAN_TYPE_IS_MISSING, reasons);
        when(shortName.isBlank(), SHORT_NAME_IS_MISSING, reasons);
        when(shortName.length() > LONGEST_SHORT_NAME, SHORT_NAME_IS_TOO_LONG, reasons);
        when(unitId.isEmpty(), UNIT_IS_MISSING, reasons);
        when(btiLevel.isEmpty(), LEVEL_IS_MISSING, reasons);
        when(holderId.isEmpty(), HOLDER_IS_MISSING, reasons);
        var known = new ParticipantsTyped.Known(employees, services, today, lastDay);
        var lines = new ParticipantsTyped(participants).lines(holderId, known, reasons);
        var scopeRead = scope.read(units, employees);
        if (scopeRead instanceof Refused<PlannedScope>(var wrong)) {
            reasons.addAll(wrong);
        }
        checkList(today, reasons);
        if (!reasons.isEmpty()
                || !(guardiansRead instanceof Done<List<PreparedGuardian>>(var family))
                || !(scopeRead instanceof Done<PlannedScope>(var covered))) {
            return Outcome.refused(reasons);
        }
        var preparation = new Preparation(
                shortName.strip(),
                DayTyped.read(oralConsentOn),
                oralConsentBy.strip(),
                toldBy.strip(),
                leaderTold,
                holderSettled,
                firstMeeting(),
                holderId.orElseThrow(),
                family);
        return Outcome.done(new Read(
                type.orElseThrow(), unitId.orElseThrow(), btiLevel.orElseThrow(), preparation, lines, covered));
    }

    private void checkList(LocalDate today, List<Refusal> reasons) {
        var consentDay = DayTyped.read(oralConsentOn);
        when(!oralConsentOn.isBlank() && consentDay.isEmpty(), ORAL_CONSENT_DAY_IS_NOT_A_DATE, reasons);
        when(consentDay.filter(day -> day.isAfter(today)).isPresent(), ORAL_CONSENT_IS_IN_THE_FUTURE, reasons);
        when(oralConsentBy.length() > LONGEST_TEXT || toldBy.length() > LONGEST_TEXT, TEXT_IS_TOO_LONG, reasons);
        var nothingAgreed = firstMeetingOn.isBlank() && firstMeetingTime.isBlank();
        when(!nothingAgreed && firstMeeting().isEmpty(), FIRST_MEETING_IS_NOT_A_TIME, reasons);
    }

    private Optional<Instant> firstMeeting() {
        try {
            var time = LocalTime.parse(firstMeetingTime.strip().replace('.', ':'));
            return DayTyped.read(firstMeetingOn).map(day -> Oslo.instant(day.atTime(time)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static void when(boolean wrong, Refusal reason, List<Refusal> reasons) {
        if (wrong) {
            reasons.add(reason);
        }
    }

    private static <T> Optional<T> oneOf(T[] choices, String typed, Function<T, String> word) {
        return Stream.of(choices)
                .filter(choice -> word.apply(choice).equals(typed))
                .findFirst();
    }

    @Override
    public String toString() {
        return "PreparationTyped[masked]";
    }
}
