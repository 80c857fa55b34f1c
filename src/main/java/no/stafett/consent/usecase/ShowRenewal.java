package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ASK_TO_RENEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.ConsentAsker;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.ParticipantStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/**
 * What a holder is shown who may ask the family to go on: whose plan it is, who takes part, and how far the family has come with
 * the question. Nothing that is written in the plan, because her time in it may have run out.
 */
@UseCase
public class ShowRenewal {

    /**
     * What she sees.
     *
     * @param lastDay the last day of the consent
     * @param ownLastDay the last day of her own line, when it is limited and comes first
     * @param goOn those who would go on, beside herself
     * @param asked those the family's question waits for, with how far each has come; nobody when it is not asked
     * @param declined whether the last question was answered with a no
     * @param takesOver whether she asks to hold the baton, because everybody who did has left
     */
    public record Shown(
            PlanId plan,
            String ownerFirstName,
            LocalDate lastDay,
            Optional<LocalDate> ownLastDay,
            List<ConsentStatus.Line> goOn,
            List<ConsentStatus.Asked> asked,
            boolean declined,
            boolean takesOver,
            LocalDate today) {

        /** Whether the consent itself is over, and everybody but the family shut out. */
        public boolean isOver() {
            return lastDay.isBefore(today);
        }

        /** Whether it is in force, and her own days are over. */
        public boolean isOverForHer() {
            return !isOver() && ownLastDay.filter(day -> day.isBefore(today)).isPresent();
        }

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ParticipantStore participants;
    private final StatusStore statuses;
    private final MatterStore matters;
    private final Clock clock;

    ShowRenewal(
            PlanAccess access,
            ConsentStore consents,
            ParticipantStore participants,
            StatusStore statuses,
            MatterStore matters,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.participants = participants;
        this.statuses = statuses;
        this.matters = matters;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var asker = access.asker(actor, plan, ASK_TO_RENEW);
        var tenant = asker.tenant();
        var today = Oslo.day(clock.instant());
        var open = consents.open(tenant, plan);
        var active = open.active().orElseThrow(NotYours::new);
        return new Shown(
                plan,
                statuses.ownerFirstName(tenant, plan),
                active.validUntil(),
                ownLastDay(asker, active),
                statuses.linesAsStaffed(asker, active.id()).stream()
                        .filter(line -> line.person().filter(asker::is).isEmpty())
                        .filter(line -> !line.period().isOver(today))
                        .toList(),
                open.awaited()
                        .map(version -> statuses.asked(tenant, version.id()))
                        .orElse(List.of()),
                matters.newestWasDeclined(tenant, plan),
                consents.holders(tenant, plan).isEmpty(),
                today);
    }

    /** Of the line she is in by, whether it names her or the service she works in. */
    private Optional<LocalDate> ownLastDay(ConsentAsker asker, Version active) {
        var own = participants.linesOf(asker.tenant(), asker.plan()).get(asker.person());
        return consents.lines(asker.tenant(), active.id()).stream()
                .filter(line -> line.id().equals(own))
                .findFirst()
                .flatMap(line -> line.period().until());
    }
}
