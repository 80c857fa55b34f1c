package no.stafett.oversight.web;

import java.util.List;
import no.stafett.oversight.usecase.ShowLocalRules.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** The rules of a municipality, one sentence for each. */
public record LocalRulesPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("local-rules.title");
    }

    public List<String> consent(Texts t) {
        var rules = shown.rules();
        return List.of(
                t.get("local-rules.consent-age", rules.consentAge()),
                t.get("local-rules.consent-months", rules.consentMonths()),
                t.get("local-rules.one-guardian." + rules.oneGuardianMaySuffice()),
                t.get("local-rules.staff-changes." + rules.staffChangesWithinService()),
                t.get("local-rules.level-consent." + rules.levelConsent()));
    }

    public List<String> plans(Texts t) {
        var rules = shown.rules();
        return List.of(
                t.get("local-rules.entry-level", rules.entryLevel()),
                t.get("local-rules.most-holders." + rules.mostHolders()),
                t.get("local-rules.individual-plan." + rules.individualPlanBegins()));
    }

    /** From where the follow-up of a plan is at risk. */
    public List<String> watch(Texts t) {
        var limits = shown.watch();
        return List.of(
                t.get("local-rules.watch.offer", limits.offerDays()),
                t.get("local-rules.watch.still", limits.stillWeeks()),
                t.get("local-rules.watch.goalless", limits.goallessWeeks()),
                t.get("local-rules.watch.overdue", limits.overdueDays()),
                t.get("local-rules.watch.consent", limits.consentDays()),
                t.get("local-rules.watch.unheard", limits.unheardMonths()),
                t.get("local-rules.watch.unopened", limits.unopenedDays()));
    }

    /** How long an emergency lasts, and from where something in the access log is worth a talk. */
    public List<String> oversight(Texts t) {
        var limits = shown.limits();
        return List.of(
                t.get("local-rules.emergency-hours", limits.emergencyHours()),
                t.get("local-rules.days", limits.days()),
                t.get("local-rules.plans-at-once", limits.plansAtOnce(), limits.atOnceMinutes()),
                t.get("local-rules.after-the-end", limits.afterTheEnd()),
                t.get("local-rules.odd-hours", limits.oddHours(), limits.nightFrom(), limits.nightUntil()),
                t.get("local-rules.denials", limits.denials()),
                t.get("local-rules.same-name", limits.sameName()),
                t.get("local-rules.without-writing", limits.plansWithoutWriting()),
                t.get("local-rules.emergencies", limits.emergencies()));
    }
}
