package no.stafett.coordination.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.coordination.domain.UnitDisagreement;
import no.stafett.coordination.sql.DisagreementStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** The disagreements that wait for the one who leads a unit: by reference, and nothing of what is in the plans. */
@UseCase
public class ShowDisagreements {

    private static final int MOST = 100;

    private final OfficeAccess offices;
    private final DisagreementStore disagreements;
    private final Clock clock;

    ShowDisagreements(OfficeAccess offices, DisagreementStore disagreements, Clock clock) {
        this.offices = offices;
        this.disagreements = disagreements;
        this.clock = clock;
    }

    public List<UnitDisagreement> show(Actor actor) {
        return disagreements.waiting(offices.leader(actor, OfficePage.DISAGREEMENTS), Oslo.day(clock.instant()), MOST);
    }
}
