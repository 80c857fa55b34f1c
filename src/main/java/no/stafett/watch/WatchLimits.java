package no.stafett.watch;

/**
 * From where the follow-up of a plan is at risk, as a municipality decides itself. Data that goes into the rule; a
 * municipality that has decided nothing has the standard.
 *
 * @param offerDays so many days an offer of the baton has waited
 * @param stillWeeks so many weeks nothing has been written
 * @param goallessWeeks so many weeks there has been no open goal
 * @param overdueDays more than so many days after its day an evaluation or an activity is overdue
 * @param consentDays so many days or fewer are left of the consent
 * @param unheardMonths so many months the child has not been heard
 * @param unopenedDays so many days somebody has been let in without opening the plan
 */
public record WatchLimits(
        int offerDays,
        int stillWeeks,
        int goallessWeeks,
        int overdueDays,
        int consentDays,
        int unheardMonths,
        int unopenedDays) {

    public static final WatchLimits STANDARD = new WatchLimits(5, 6, 4, 7, 30, 6, 30);
}
