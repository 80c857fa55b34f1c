package no.stafett.access.domain;

import java.util.Optional;
import no.stafett.access.Relation;

/**
 * What is known about one person and one plan at the moment she stands at the door. Loaded first, judged afterwards.
 *
 * @param hasAPlace a guardian still holds parental responsibility, and the child is not grown up; true for everybody else
 * @param coveredByConsent an active, unexpired consent has a line that names her
 * @param asked a consent under way, or the active one, asks for her word, or it is about a plan of her own
 */
public record Facts(
        Standing standing,
        Optional<Relation> relation,
        boolean mayWrite,
        boolean hasAPlace,
        boolean coveredByConsent,
        boolean holdsBaton,
        boolean opened,
        boolean asked) {

    /** How far the plan itself is open. */
    public enum Standing {
        NOT_YET_ACTIVE,
        ACTIVE,
        CLOSED,
        GONE
    }

    /**
     * The family reads as long as the plan exists, a guardian as long as she is one (P-04, C-04); a participant reads while it is active and the consent covers her.
     */
    public boolean mayRead() {
        return relation.map(relation -> switch (relation) {
                    case OWNER, GUARDIAN -> hasAPlace && (standing == Standing.ACTIVE || standing == Standing.CLOSED);
                    case PARTICIPANT -> standing == Standing.ACTIVE && coveredByConsent;
                })
                .orElse(false);
    }

    public boolean mayWriteNow() {
        return mayRead() && mayWrite && standing == Standing.ACTIVE;
    }

    public boolean holdsBatonNow() {
        return mayWriteNow() && holdsBaton;
    }

    /** Only the one who opened it, and only until it is active. */
    public boolean mayPrepare() {
        return opened && standing == Standing.NOT_YET_ACTIVE;
    }

    /** Who asks the family: the opener until the plan is active, the one who holds the baton from then on. */
    public boolean mayAskForConsent() {
        return mayPrepare() || holdsBatonNow();
    }

    public boolean mayAnswerConsent() {
        return asked && (standing == Standing.NOT_YET_ACTIVE || standing == Standing.ACTIVE);
    }

    /** On what ground the door opened, or why it stayed shut; kept in the access log, never shown to the refused. */
    public String ground(boolean granted) {
        if (!granted) {
            return relation.isPresent() ? "OUTSIDE_WHAT_THE_CONSENT_COVERS" : "NO_RELATION";
        }
        return relation.map(relation -> relation == Relation.PARTICIPANT ? "CONSENT" : relation.name())
                .orElse(opened ? "OPENED_IT" : "ASKED_FOR_CONSENT");
    }
}
