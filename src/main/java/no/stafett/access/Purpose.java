package no.stafett.access;

/** Why somebody comes to the door of a plan. Stands in the access log, in words, for the family to read. */
public enum Purpose {
    OPEN_PLAN(Resource.PREPARATION),
    READ_PLAN(Resource.OVERVIEW),
    READ_GOALS(Resource.GOALS),
    READ_LOG(Resource.LOG),
    READ_ACCESS_LOG(Resource.ACCESS_LOG),
    READ_CONSENT(Resource.CONSENT),
    READ_HANDOVER(Resource.HANDOVER),
    SEE_PICTURE(Resource.PICTURE),
    CHANGE_COVER(Resource.COVER),
    READ_LEVEL(Resource.LEVEL),
    CHANGE_LEVEL(Resource.LEVEL),
    WRITE_GOALS(Resource.GOALS),
    /** Hints while one writes; comes again and again, and tells nothing that WRITE_GOALS has not told. */
    SEEK_ADVICE(Resource.GOALS),
    COMMENT(Resource.GOALS),
    EVALUATE(Resource.GOALS),
    INVITE(Resource.INVITATION),
    /** Writes down what somebody answered by word of mouth or on paper. */
    RECORD_ANSWER(Resource.INVITATION),
    SEE_SIGNED_SHEET(Resource.INVITATION),
    ANSWER_CONSENT(Resource.CONSENT),
    WITHDRAW_CONSENT(Resource.CONSENT),
    OFFER_BATON(Resource.HANDOVER),
    LAY_DOWN_BATON(Resource.HANDOVER),
    DIVIDE_DUTIES(Resource.HANDOVER),
    ANSWER_BATON(Resource.HANDOVER),
    READ_TRANSITION(Resource.HANDOVER),
    PREPARE_TRANSITION(Resource.HANDOVER),
    /** A leader reads what an emergency means and may still let it be; nothing of the plan is shown. */
    CONSIDER_EMERGENCY(Resource.EMERGENCY),
    BREAK_GLASS(Resource.EMERGENCY),
    END_EMERGENCY(Resource.EMERGENCY),
    ASSESS_OWN_ACCESS(Resource.OWN_ACCESS),
    BLOCK(Resource.BLOCKING),
    /** An employee says that she is too near the family. */
    STEP_ASIDE(Resource.OVERVIEW),
    /** One word for all of it, because the family reads it and must not learn what was safeguarded, or against whom. */
    KEEP_SAFE(Resource.SAFEGUARDS),
    CLOSE_PLAN(Resource.CLOSING),
    ASK_TO_RENEW(Resource.RENEWAL),
    ASK_TO_REOPEN(Resource.REOPENING),
    APPOINT_ASKER(Resource.REOPENING),
    /** A leader says who takes a baton; nothing of the plan itself is shown. */
    APPOINT_HOLDER(Resource.HANDOVER),
    READ_COORDINATION(Resource.COORDINATION),
    ASSESS_COORDINATION(Resource.COORDINATION),
    LIFT_DISAGREEMENT(Resource.COORDINATION),
    /** A leader decides who coordinates; nothing of the plan itself is shown. */
    DECIDE_COORDINATION(Resource.COORDINATION),
    /** The holder sees what may need a hand; nothing in it is new to her. */
    READ_HEALTH_CHECK(Resource.HEALTH_CHECK),
    BEGIN_INDIVIDUAL_PLAN(Resource.INDIVIDUAL_PLAN),
    READ_INDIVIDUAL_PLAN(Resource.INDIVIDUAL_PLAN),
    WRITE_INDIVIDUAL_PLAN(Resource.INDIVIDUAL_PLAN);

    private final Resource resource;

    Purpose(Resource resource) {
        this.resource = resource;
    }

    /** The part of the plan it is about. */
    public Resource resource() {
        return resource;
    }
}
