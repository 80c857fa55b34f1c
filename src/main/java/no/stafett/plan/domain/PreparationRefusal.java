package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why a preparation cannot be kept as typed, or why the invitation cannot go out yet (L-03, S-02). */
public enum PreparationRefusal implements Refusal {
    PLAN_TYPE_IS_MISSING("planType"),
    /** The log it was to go on from has another holder now (K3). */
    LOG_IS_WITH_ANOTHER(""),
    /** One person has one individuell plan (IP-01). */
    PERSON_HAS_AN_INDIVIDUAL_PLAN("planType"),
    SHORT_NAME_IS_MISSING("shortName"),
    SHORT_NAME_IS_TOO_LONG("shortName"),
    UNIT_IS_MISSING("unit"),
    LEVEL_IS_MISSING("level"),
    HOLDER_IS_MISSING("holder"),
    TEXT_IS_TOO_LONG("oralConsentBy"),
    ORAL_CONSENT_DAY_IS_NOT_A_DATE("oralConsentOn"),
    ORAL_CONSENT_IS_IN_THE_FUTURE("oralConsentOn"),
    FIRST_MEETING_IS_NOT_A_TIME("firstMeetingOn"),

    NATIONAL_ID_IS_NOT_VALID("nationalId"),
    SAME_GUARDIAN_TWICE("nationalId"),
    GUARDIAN_IS_THE_OWNER("nationalId"),
    /** The registers of the municipality know who the guardians are, and this is none of them. */
    GUARDIAN_IS_NOT_KNOWN_TO_THE_REGISTER("nationalId"),
    NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER("nationalId"),
    GUARDIAN_HAS_NO_FIRST_NAME("firstName"),
    GUARDIAN_HAS_NO_LAST_NAME("lastName"),
    GUARDIAN_NAME_IS_TOO_LONG("firstName"),
    RELATION_IS_MISSING("relation"),
    RESPONSIBILITY_IS_NOT_SAID("responsibility"),
    EMAIL_IS_NOT_AN_ADDRESS("email"),
    GUARDIAN_CANNOT_BE_REACHED("email"),

    PARTICIPANT_IS_NAMED_TWICE("person"),
    PARTICIPANT_IS_NOT_AN_EMPLOYEE("person"),

    GUARDIAN_IS_MISSING(""),
    ORAL_CONSENT_IS_MISSING(""),
    LEADER_IS_NOT_TOLD(""),
    HOLDER_IS_NOT_SETTLED("");

    private final String field;

    PreparationRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    /** The same reason, about one of several rows of a form. */
    public Refusal inRow(String rows, int row) {
        return new InRow(this, rows + "[" + row + "]." + field);
    }

    private record InRow(PreparationRefusal reason, String field) implements Refusal {

        @Override
        public String name() {
            return reason.name();
        }

        @Override
        public String key() {
            return reason.key();
        }
    }
}
