package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.consent.domain.Decider;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.OneGuardian;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Subject;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.DeciderStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** Who must answer, and why, for the one who asks; and the two things she can answer for by name. */
@UseCase
public class ShowDeciders {

    /**
     * What she sees.
     *
     * @param people everybody beside the child, and the child, by name
     * @param required those who must say yes, or why the rule cannot say
     * @param keptAway those who must say yes and whom a decision keeps away from the plan
     * @param mayMakeException whether one guardian's yes can be made enough for the question that waits
     * @param back the page she asks from
     */
    public record Shown(
            PlanId plan,
            String ownerFirstName,
            Subject subject,
            List<Decider> people,
            Outcome<List<MustAnswer>> required,
            Optional<OneGuardian> exception,
            List<PersonId> keptAway,
            boolean mayMakeException,
            String back) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final StatusStore statuses;
    private final DeciderStore people;
    private final Deciders deciders;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowDeciders(
            PlanAccess access,
            ConsentStore consents,
            StatusStore statuses,
            DeciderStore people,
            Deciders deciders,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.statuses = statuses;
        this.people = people;
        this.deciders = deciders;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var asker = access.asker(actor, plan, INVITE);
        var today = Oslo.day(clock.instant());
        var open = consents.open(asker.tenant(), plan);
        var version = open.awaited().or(open::draft).or(open::active);
        var found = deciders.of(asker.tenant(), plan, version, today);
        return new Shown(
                plan,
                statuses.ownerFirstName(asker.tenant(), plan),
                found.subject(),
                people.of(asker, today),
                found.required(),
                found.exception(),
                found.keptAway(),
                mayMakeException(open, found),
                asker.page());
    }

    private boolean mayMakeException(OpenVersions open, Deciders.Found found) {
        return open.awaited().isPresent()
                && found.exception().isEmpty()
                && municipalities.rulesOn(Oslo.day(clock.instant())).oneGuardianMaySuffice()
                && found.guardiansAsked() > 1;
    }
}
