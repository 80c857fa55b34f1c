package no.stafett.consent;

import no.stafett.shared.PersonId;

/**
 * That a log shall go on as individuell plan, and who shall coordinate it (I-03, IP-04).
 *
 * @param coordinatorName as it is read now; who it is, is what was agreed to
 * @param inANewPlan whether the log is closed and a new plan goes on from it, rather than that the log becomes the plan (K3)
 */
public record IndividualPlanProposal(PersonId coordinator, String coordinatorName, boolean inANewPlan) {

    @Override
    public String toString() {
        return "IndividualPlanProposal[" + coordinator + "]";
    }
}
