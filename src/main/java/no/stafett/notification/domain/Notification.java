package no.stafett.notification.domain;

/**
 * Everything a letter can say. A template has no parameters: whom it is about, and what, stands behind the sign-in and
 * nowhere else (E-01, T-05).
 */
public enum Notification {
    CONSENT_REQUESTED,
    CONSENT_ACTIVATED,
    CONSENT_DECLINED,
    /** To the family and the holder: what the plan rests on ends soon. */
    CONSENT_EXPIRES_SOON,
    /** To the guardian whose yes is not needed this time (P-02). */
    ANSWERED_FOR,
    /** To the one who asked: somebody with a say has changed what is excepted, and all are asked anew. */
    QUESTION_CHANGED,
    /** To the family: who it is within a service they have said yes to has changed (K8). */
    STAFF_CHANGED,
    /** To the one whose answer an employee has written down. */
    ANSWER_RECORDED,
    /** To those in charge: what was written down is not right. */
    RECORD_REFUTED,
    PARTICIPANT_ADDED,
    /** To the leader the consent names: a plan was opened. */
    LOG_OPENED,
    /** To those who lead the unit a plan is held in, when no consent names them: it has begun. */
    LOG_IN_THE_UNIT,
    BATON_OFFERED,
    /** To the one who offered the baton: nobody has answered in time, and she holds it still. */
    OFFER_RAN_OUT,
    /** To the leader of the unit it was offered to: nobody has taken it. */
    OFFER_FELL_THROUGH,
    /** To the one who offered the baton: who it was offered to has left. */
    OFFER_CAME_BACK,
    /** To the family, and to the other holder: the one who holds the baton has left (H-10). */
    HOLDER_LEFT,
    /** To the leader of her unit, who finds the next; one letter, however many batons she held. */
    BATON_LEFT_BEHIND,
    /** To the one a leader has decided shall hold the baton. */
    HOLDER_APPOINTED,
    /** To the family: somebody else holds it from now on. */
    HOLDER_CHANGED,
    /** To the one who offered it in vain, and holds it no more. */
    GIVER_RELIEVED,
    /** To one who has gone on the day that was agreed: thanks. */
    THANKS,
    /** To the family: those who should go have gone (H-06). */
    ACCESS_ENDED,
    /** To the holder and the leaders: the day is over, and nobody has taken the baton (H-10). */
    TRANSITION_STANDS_STILL,
    /** To those who prepare a transition: who was thought of as the next holder has left (H-10). */
    NEXT_HOLDER_LEFT,
    /** To the leader of the unit it goes from: the same; one letter, however many plans. */
    NEXT_HOLDER_LEFT_UNIT,
    /** To the holder: the log goes on as it was, and not as individuell plan. */
    NO_INDIVIDUAL_PLAN,
    /** To the family: a leader reads the plan in an emergency (D-06). */
    EMERGENCY_DECLARED,
    /** To the privacy officer, who must go through it. */
    EMERGENCY_WAITS,
    /** To the holder: somebody has stepped aside (D-02). */
    STEPPED_ASIDE,
    /** To those who lead a unit the baton is held in: the services do not agree, and she decides (D-10). */
    DISAGREEMENT_WAITS,
    /** To the holders and the family: it is decided who coordinates (U-03). */
    COORDINATION_DECIDED,
    /** To the one who is set to ask about a closed plan. */
    ASKER_APPOINTED,
    /** To a holder, at most once a week: something new may need a hand. */
    FINDINGS_WAIT,
    /** To the barnekoordinator: a child she is there for turns eighteen in half a year (BK-02). */
    EIGHTEEN_IS_NEAR;

    /** The key of what the letter says. */
    public String textKey() {
        return "notification." + name();
    }
}
