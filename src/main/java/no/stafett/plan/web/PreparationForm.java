package no.stafett.plan.web;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.ScopeTyped;
import no.stafett.plan.domain.GuardiansTyped;
import no.stafett.plan.domain.PreparationTyped;
import no.stafett.plan.usecase.ShowPreparation.Shown;
import no.stafett.shared.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * The preparation as typed.
 *
 * @param more not empty when the opener asks for more rows to name people in
 */
public record PreparationForm(
        List<GuardianRow> guardians,
        String planType,
        String shortName,
        String unit,
        String level,
        String holder,
        List<ParticipantRow> participants,
        ScopeTyped scope,
        String oralConsentOn,
        String oralConsentBy,
        String toldBy,
        String firstMeetingOn,
        String firstMeetingTime,
        String leaderTold,
        String holderSettled,
        String more) {

    static final int ROWS_AT_A_TIME = 3;
    static final int MOST_ROWS = 30;

    public PreparationForm(
            @Nullable List<GuardianRow> guardians,
            @Nullable String planType,
            @Nullable String shortName,
            @Nullable String unit,
            @Nullable String level,
            @Nullable String holder,
            @Nullable List<ParticipantRow> participants,
            @Nullable ScopeTyped scope,
            @Nullable String oralConsentOn,
            @Nullable String oralConsentBy,
            @Nullable String toldBy,
            @Nullable String firstMeetingOn,
            @Nullable String firstMeetingTime,
            @Nullable String leaderTold,
            @Nullable String holderSettled,
            @Nullable String more) {
        this.guardians = rows(guardians, GuardiansTyped.MOST);
        this.planType = Objects.requireNonNullElse(planType, "");
        this.shortName = Objects.requireNonNullElse(shortName, "");
        this.unit = Objects.requireNonNullElse(unit, "");
        this.level = Objects.requireNonNullElse(level, "");
        this.holder = Objects.requireNonNullElse(holder, "");
        this.participants = rows(participants, MOST_ROWS);
        this.scope = scope == null ? new ScopeTyped(null, null, null) : scope;
        this.oralConsentOn = Objects.requireNonNullElse(oralConsentOn, "");
        this.oralConsentBy = Objects.requireNonNullElse(oralConsentBy, "");
        this.toldBy = Objects.requireNonNullElse(toldBy, "");
        this.firstMeetingOn = Objects.requireNonNullElse(firstMeetingOn, "");
        this.firstMeetingTime = Objects.requireNonNullElse(firstMeetingTime, "");
        this.leaderTold = Objects.requireNonNullElse(leaderTold, "");
        this.holderSettled = Objects.requireNonNullElse(holderSettled, "");
        this.more = Objects.requireNonNullElse(more, "");
    }

    /** As it is kept. */
    static PreparationForm of(Shown shown) {
        var kept = shown.preparation();
        var meeting = kept.firstMeetingAt().map(at -> at.atZone(Oslo.ZONE));
        return new PreparationForm(
                kept.guardians().stream().map(GuardianRow::of).toList(),
                shown.plan().type().name(),
                kept.shortName(),
                shown.plan().unit().toString(),
                String.valueOf(shown.plan().level().number()),
                kept.holder().toString(),
                shown.lines().stream()
                        .filter(line -> line.role() != ParticipantRole.BATON_HOLDER)
                        .map(ParticipantRow::of)
                        .toList(),
                shown.scope().map(ScopeTyped::of).orElseGet(ScopeTyped::usual),
                kept.oralConsentOn().map(Object::toString).orElse(""),
                kept.oralConsentBy(),
                kept.toldBy(),
                meeting.map(at -> at.toLocalDate().toString()).orElse(""),
                meeting.map(at -> at.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
                        .map(LocalTime::toString)
                        .orElse(""),
                kept.leaderTold() ? "true" : "",
                kept.holderSettled() ? "true" : "",
                "");
    }

    PreparationTyped typed() {
        return new PreparationTyped(
                new GuardiansTyped(guardians.stream().map(GuardianRow::typed).toList()),
                planType,
                shortName,
                unit,
                level,
                holder,
                participants.stream().map(ParticipantRow::typed).toList(),
                scope,
                oralConsentOn,
                oralConsentBy,
                toldBy,
                firstMeetingOn,
                firstMeetingTime,
                !leaderTold.isEmpty(),
                !holderSettled.isEmpty());
    }

    boolean asksForMoreRows() {
        return !more.isEmpty();
    }

    /** What is typed, and empty rows to name others in. */
    public List<ParticipantRow> participantRows() {
        return filledUp(participants, ParticipantRow.EMPTY, participants.size() + extraRows());
    }

    /** What is typed, and empty rows up to the most a child can have. */
    public List<GuardianRow> guardianRows() {
        return filledUp(guardians, GuardianRow.EMPTY, GuardiansTyped.MOST);
    }

    private int extraRows() {
        var empty = (int)
                participants.stream().filter(row -> row.person().isEmpty()).count();
        var wanted = participants.isEmpty() || asksForMoreRows() ? ROWS_AT_A_TIME : Math.max(0, 1 - empty);
        return Math.min(MOST_ROWS - participants.size(), wanted);
    }

    private static <T> List<T> filledUp(List<T> rows, T empty, int size) {
        return Stream.concat(rows.stream(), Stream.generate(() -> empty))
                .limit(Math.max(rows.size(), size))
                .toList();
    }

    // A browser leaves no holes; what is sent by hand may, and they are nothing.
    private static <T> List<T> rows(@Nullable List<T> sent, int most) {
        var rows = new ArrayList<T>();
        for (var row : Objects.requireNonNullElse(sent, List.<T>of())) {
            if (row != null && rows.size() < most) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    @Override
    public String toString() {
        return "PreparationForm[masked]";
    }
}
