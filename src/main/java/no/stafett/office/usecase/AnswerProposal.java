package no.stafett.office.usecase;

import static no.stafett.office.domain.OfficeRefusal.PROPOSAL_IS_NO_LONGER_OPEN;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.office.domain.Candidate.Appointment;
import no.stafett.office.domain.Proposal;
import no.stafett.office.sql.HeldOfficeStore;
import no.stafett.office.sql.ProposalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;

/**
 * A second person says yes to a new system administrator, or somebody drops the proposal. The second person is another system
 * administrator, or the privacy officer where there is only one.
 */
@UseCase
public class AnswerProposal {

    private final OfficeHolders holders;
    private final HeldOfficeStore offices;
    private final ProposalStore proposals;
    private final AdministrationLog log;
    private final Clock clock;

    AnswerProposal(
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

    /** @param approved whether it is a yes; otherwise the proposal is dropped */
    public Outcome<Proposal> answer(Actor actor, Optional<UUID> id, boolean approved) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR, Office.PRIVACY_OFFICER);
        var proposal = id.flatMap(one -> proposals.findOpen(actor, one));
        if (proposal.isEmpty()) {
            return Outcome.refused(PROPOSAL_IS_NO_LONGER_OPEN);
        }
        var now = clock.instant();
        return approved ? approve(actor, proposal.get(), now) : drop(actor, proposal.get(), now);
    }

    private Outcome<Proposal> approve(Actor actor, Proposal proposal, Instant now) {
        var outcome = proposal.approve(actor.person(), offices.batons(actor, proposal.person()));
        if (outcome instanceof Done) {
            proposals.approve(proposal, actor, now);
            offices.give(new Appointment(proposal.person(), Office.SYSTEM_ADMINISTRATOR, Optional.empty()), actor, now);
            log.write(actor, AdministrativeAct.ADMINISTRATOR_APPROVED, proposal.person(), "", now);
        }
        return outcome;
    }

    private Outcome<Proposal> drop(Actor actor, Proposal proposal, Instant now) {
        proposals.drop(proposal, actor, now);
        log.write(actor, AdministrativeAct.PROPOSAL_DROPPED, proposal.person(), "", now);
        return Outcome.done(proposal);
    }
}
