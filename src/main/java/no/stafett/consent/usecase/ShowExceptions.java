package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.READ_CONSENT;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;

/** What is excepted from the consent, for one who has a say in it. */
@UseCase
public class ShowExceptions {

    /**
     * @param lines those the version names
     * @param isInForce whether a change begins a new question, instead of changing the one that waits
     */
    public record Shown(
            PlanId plan,
            String ownerFirstName,
            List<ConsentException> exceptions,
            List<ConsentStatus.Line> lines,
            List<Unit> services,
            boolean isInForce) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final StatusStore statuses;
    private final ChangeExceptions exceptions;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowExceptions(
            PlanAccess access,
            ConsentStore consents,
            ScopeStore scopes,
            StatusStore statuses,
            ChangeExceptions exceptions,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.scopes = scopes;
        this.statuses = statuses;
        this.exceptions = exceptions;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var consenter = access.consenter(actor, plan, READ_CONSENT);
        var version = exceptions.mine(consenter, consents.open(consenter.tenant(), plan), clock.instant());
        return new Shown(
                plan,
                statuses.ownerFirstName(consenter.tenant(), plan),
                scopes.of(consenter, version.id()).exceptions(),
                statuses.lines(consenter, version.id()),
                municipalities.units(),
                version.isActive());
    }
}
