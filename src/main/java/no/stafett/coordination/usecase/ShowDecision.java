package no.stafett.coordination.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.coordination.domain.Disagreement;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.Party;
import no.stafett.coordination.sql.DisagreementStore;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What a leader sees of a disagreement: what was lifted to her, and the services she may name. Not whose plan it is. */
@UseCase
public class ShowDecision {

    /**
     * What she sees.
     *
     * @param open nothing when nothing waits
     * @param candidates the parties first, then the other services there are
     */
    public record Shown(
            PlanId plan,
            String reference,
            Optional<Disagreement.Open> open,
            List<Party> candidates,
            List<LegalReference> references) {}

    private final PlanAccess access;
    private final DisagreementStore disagreements;
    private final ServiceTableStore tables;
    private final Clock clock;

    ShowDecision(PlanAccess access, DisagreementStore disagreements, ServiceTableStore tables, Clock clock) {
        this.access = access;
        this.disagreements = disagreements;
        this.tables = tables;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var leader = access.settler(actor, plan, Purpose.DECIDE_COORDINATION);
        var today = Oslo.day(clock.instant());
        var open = disagreements.open(leader);
        return new Shown(
                plan,
                disagreements.reference(leader),
                open,
                open.map(lifted -> lifted.candidates(tables.on(leader.tenant(), today)))
                        .orElse(List.of()),
                tables.references(leader.tenant(), today));
    }
}
