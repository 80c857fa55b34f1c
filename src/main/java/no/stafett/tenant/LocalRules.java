package no.stafett.tenant;

/**
 * What a municipality decides itself (requirements §0.1). Configuration is data that goes <em>into</em> a rule; no rule
 * ever asks which municipality it is.
 *
 * @param consentAge the age, in years, from which the young person consents alone (K1; the default is turned 15)
 * @param entryLevel the BTI level from which a log normally starts (K2); below it a page warns, never blocks
 * @param mostHolders how many may hold the baton at once, one or two (K5)
 * @param consentMonths how long a consent lasts, in months
 * @param oneGuardianMaySuffice whether one guardian's yes can be enough, for a reason in law (P-02)
 * @param staffChangesWithinService whether who it is within a service can change without a new consent (K8)
 * @param levelConsent when the family must say yes to another level (S-09)
 * @param offerDays how many days an offer of the baton waits for an answer
 * @param individualPlanBegins how a log goes on as individuell plan (K3)
 */
public record LocalRules(
        int consentAge,
        int entryLevel,
        int mostHolders,
        int consentMonths,
        boolean oneGuardianMaySuffice,
        boolean staffChangesWithinService,
        LevelConsent levelConsent,
        int offerDays,
        IndividualPlanBegins individualPlanBegins) {

    /** The two ways a log goes on as individuell plan (K3). */
    public enum IndividualPlanBegins {
        /** The log turns into the plan; everything in it stays where it is. */
        IN_PLACE,
        /** A new plan is opened, what stands in the log is carried over, and the log is closed. */
        IN_A_NEW_PLAN
    }

    public LocalRules {
        if (mostHolders < 1 || mostHolders > 2) {
            throw new IllegalArgumentException("a plan has one or two holders");
        }
    }
}
