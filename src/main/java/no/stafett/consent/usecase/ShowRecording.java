package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.RECORD_ANSWER;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.domain.Decider;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.DeciderStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Whose answer is to be written down, for the form. Nobody is found who has nothing to do with the plan. */
@UseCase
public class ShowRecording {

    /**
     * Whose it is.
     *
     * @param reopens whether she is also asked about what was written before
     * @param planEnds whether the consent is in force, so that the plan ends when it is taken back
     */
    public record Shown(
            PlanId plan, String ownerFirstName, PersonId person, String name, boolean reopens, boolean planEnds) {

        @Override
        public String toString() {
            return "Shown[" + person + " in " + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final DeciderStore people;
    private final StatusStore statuses;
    private final MatterStore matters;
    private final Clock clock;

    ShowRecording(
            PlanAccess access,
            ConsentStore consents,
            DeciderStore people,
            StatusStore statuses,
            MatterStore matters,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.people = people;
        this.statuses = statuses;
        this.matters = matters;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, PersonId person) {
        var asker = access.asker(actor, plan, RECORD_ANSWER);
        var name = people.of(asker, Oslo.day(clock.instant())).stream()
                .filter(one -> one.person().equals(person))
                .map(Decider::name)
                .findFirst()
                .orElseThrow(NotYours::new);
        var open = consents.open(asker.tenant(), plan);
        return new Shown(
                plan,
                statuses.ownerFirstName(asker.tenant(), plan),
                person,
                name,
                open.awaited()
                        .filter(version ->
                                matters.of(asker.tenant(), version.id()).reopens())
                        .isPresent(),
                open.active().isPresent());
    }
}
