package no.stafett.oversight.domain;

/**
 * What a municipality decides itself about emergencies, and from where something in the access log is worth a talk. Data
 * that goes into the rules; a municipality that has decided nothing has the standard.
 *
 * @param emergencyHours how long an emergency lasts, never more than 24 hours (D-06)
 * @param days how far back one looks
 * @param plansAtOnce so many different plans within {@code atOnceMinutes}
 * @param afterTheEnd so many visits to a plan by one whose line has ended
 * @param oddHours so many hours with visits at night, {@code nightFrom} to {@code nightUntil}, or in a weekend
 * @param denials so many times at a shut door
 * @param sameName so many visits to a plan whose owner has the same surname
 * @param plansWithoutWriting so many plans read by one who has written in none of them
 * @param emergencies more than so many emergencies by one leader
 */
public record OversightLimits(
        int emergencyHours,
        int days,
        int plansAtOnce,
        int atOnceMinutes,
        int afterTheEnd,
        int oddHours,
        int nightFrom,
        int nightUntil,
        int denials,
        int sameName,
        int plansWithoutWriting,
        int emergencies) {

    public static final OversightLimits STANDARD = new OversightLimits(24, 30, 10, 60, 2, 5, 22, 6, 5, 1, 8, 3);

    private static final int MOST_HOURS = 24;

    public OversightLimits {
        if (emergencyHours < 1 || emergencyHours > MOST_HOURS) {
            throw new IllegalArgumentException("an emergency lasts from 1 to 24 hours");
        }
    }
}
