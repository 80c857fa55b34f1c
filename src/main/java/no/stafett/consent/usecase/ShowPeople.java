package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.READ_CONSENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.ConsentDifference;
import no.stafett.consent.domain.EmergencyReader;
import no.stafett.consent.domain.ExpiryWarning;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Participant;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.WhoConsents;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ContentStore;
import no.stafett.consent.sql.ParticipantStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.consent.sql.SubjectStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Who takes part, by which consent, and whom the family is asked about. Everybody in the plan may see it. */
@UseCase
public class ShowPeople {

    /**
     * The version in force, and those who said yes to it.
     *
     * @param services those it names without anybody in them
     */
    public record InForce(
            Version version,
            List<ConsentStatus.Asked> givenBy,
            ConsentScope scope,
            List<ConsentStatus.Line> services) {}

    /**
     * A version that waits for answers.
     *
     * @param newcomers those it would let in
     */
    public record Awaited(Version version, List<ConsentStatus.Line> newcomers, List<ConsentStatus.Asked> asked) {}

    /**
     * What the reader sees.
     *
     * @param inEmergency the leaders who read it in an emergency now
     * @param inForce nothing when the consent was taken back and the plan has ended
     * @param mustAnswer whether the question that waits is for the reader too
     * @param mayWithdraw whether the reader may take it back
     * @param guardiansUntil the day the guardians' place in the plan ends
     * @param expires the warning that is due, when the consent expires soon
     * @param now when it is read
     */
    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            List<Participant> people,
            List<EmergencyReader> inEmergency,
            Optional<InForce> inForce,
            Optional<Awaited> awaited,
            boolean mustAnswer,
            boolean mayWithdraw,
            Optional<LocalDate> guardiansUntil,
            Optional<ExpiryWarning> expires,
            Instant now) {

        public LocalDate today() {
            return Oslo.day(now);
        }

        /** Whether the last day of the consent is over, so that the family alone reads. */
        public boolean ranOut() {
            return inForce.filter(one -> one.version().validUntil().isBefore(today()))
                    .isPresent();
        }
    }

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ParticipantStore participants;
    private final ConsentStore consents;
    private final StatusStore statuses;
    private final ContentStore contents;
    private final ShownScope shownTo;
    private final AnswerStore answers;
    private final Deciders deciders;
    private final SubjectStore subjects;
    private final Clock clock;

    ShowPeople(
            PlanAccess access,
            PlanFrames frames,
            ParticipantStore participants,
            ConsentStore consents,
            StatusStore statuses,
            ContentStore contents,
            ShownScope shownTo,
            AnswerStore answers,
            Deciders deciders,
            SubjectStore subjects,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.participants = participants;
        this.consents = consents;
        this.statuses = statuses;
        this.contents = contents;
        this.shownTo = shownTo;
        this.answers = answers;
        this.deciders = deciders;
        this.subjects = subjects;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, READ_CONSENT);
        var open = consents.open(reader.tenant(), plan);
        var now = clock.instant();
        var today = Oslo.day(now);
        return new Shown(
                reader,
                frames.of(reader),
                participants.of(reader, today),
                participants.inEmergency(reader, now),
                open.active().map(active -> inForce(reader, active)),
                open.awaited().map(version -> awaited(reader, open, version)),
                open.awaited()
                        .filter(awaited -> mustAnswer(reader, awaited, today))
                        .isPresent(),
                open.active()
                        .filter(active -> mayWithdraw(reader, active, today))
                        .isPresent(),
                WhoConsents.guardiansUntil(subjects.of(reader.tenant(), plan, today)),
                open.active().flatMap(active -> ExpiryWarning.due(active.validUntil(), today)),
                now);
    }

    private InForce inForce(PlanMember reader, Version active) {
        var services = statuses.lines(reader, active.id()).stream()
                .filter(line -> line.person().isEmpty())
                .toList();
        return new InForce(active, asked(reader, active), shownTo.scope(reader, active), services);
    }

    private Awaited awaited(PlanMember reader, OpenVersions open, Version version) {
        var after = contents.said(reader, version);
        var newcomers = open.active()
                .map(active -> ConsentDifference.between(contents.said(reader, active), after))
                .map(ConsentDifference::newcomers)
                .orElse(after.lines());
        return new Awaited(version, newcomers, asked(reader, version));
    }

    private boolean mustAnswer(PlanMember reader, Version awaited, LocalDate today) {
        var found = deciders.of(reader.tenant(), reader.plan(), Optional.of(awaited), today);
        return found.mustAnswer(reader.person())
                && answers.asked(reader.tenant(), awaited.id()).stream()
                        .anyMatch(one -> one.person().equals(reader.person()) && !one.hasGiven());
    }

    private boolean mayWithdraw(PlanMember reader, Version active, LocalDate today) {
        var found = deciders.of(reader.tenant(), reader.plan(), Optional.of(active), today);
        return Withdrawing.may(
                reader.person(),
                active,
                answers.asked(reader.tenant(), active.id()),
                found.required(),
                found.subject());
    }

    private List<ConsentStatus.Asked> asked(PlanMember reader, Version version) {
        return statuses.asked(reader.tenant(), version.id());
    }
}
