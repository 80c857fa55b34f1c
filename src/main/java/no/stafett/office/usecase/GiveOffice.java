package no.stafett.office.usecase;

import static no.stafett.office.domain.OfficeRefusal.IS_PROPOSED_ALREADY;
import static no.stafett.office.domain.OfficeRefusal.OFFICE_IS_MISSING;
import static no.stafett.office.domain.OfficeRefusal.PERSON_IS_MISSING;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.office.domain.Candidate.Appointment;
import no.stafett.office.domain.OfficeRefusal;
import no.stafett.office.sql.HeldOfficeStore;
import no.stafett.office.sql.ProposalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.UnitId;

/** A system administrator gives an office. A new system administrator is only proposed: a second person decides (G-01). */
@UseCase
public class GiveOffice {

    private final OfficeHolders holders;
    private final HeldOfficeStore offices;
    private final ProposalStore proposals;
    private final AdministrationLog log;
    private final Clock clock;

    GiveOffice(
            OfficeHolders holders,
            HeldOfficeStore offices,
            ProposalStore proposals,
            AdministrationLog log,
            Clock clock) {
        this.holders = holders;
        this.offices = offices;
        this.proposals = proposals;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<Appointment> give(
            Actor actor, Optional<PersonId> person, Optional<Office> office, Optional<UnitId> unit) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        var candidate = person.flatMap(chosen -> offices.candidate(actor, chosen));
        var missing = new ArrayList<OfficeRefusal>();
        if (candidate.isEmpty()) {
            missing.add(PERSON_IS_MISSING);
        }
        if (office.isEmpty()) {
            missing.add(OFFICE_IS_MISSING);
        }
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        var outcome = candidate.orElseThrow().appoint(actor.person(), office.orElseThrow(), unit);
        return outcome instanceof Done(var appointment) ? carryOut(actor, appointment, clock.instant()) : outcome;
    }

    private Outcome<Appointment> carryOut(Actor actor, Appointment appointment, Instant now) {
        if (!appointment.needsASecondPerson()) {
            offices.give(appointment, actor, now);
            log.write(
                    actor,
                    AdministrativeAct.OFFICE_GIVEN,
                    appointment.person(),
                    appointment.office().name(),
                    now);
            return Outcome.done(appointment);
        }
        if (!proposals.add(appointment.person(), actor, now)) {
            return Outcome.refused(IS_PROPOSED_ALREADY);
        }
        log.write(actor, AdministrativeAct.ADMINISTRATOR_PROPOSED, appointment.person(), "", now);
        return Outcome.done(appointment);
    }
}
