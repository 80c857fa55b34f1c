package no.stafett.consent.web;

import java.util.List;
import java.util.Locale;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.RecordedId;
import no.stafett.consent.usecase.ConfirmRecord;
import no.stafett.consent.usecase.RefuteRecord;
import no.stafett.consent.usecase.RefuteRecord.Refuted;
import no.stafett.consent.usecase.ShowConsent;
import no.stafett.consent.usecase.ShowRefutation;
import no.stafett.identity.SignedIn;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.WeightyAct;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.FreshSignIn;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.TextBundles;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody has written down about a person's answer, and what she herself says about it. */
@Controller
@RequestMapping("/plans/{plan}/consent/recorded/{recorded}")
class RecordedController {

    private final ConfirmRecord confirmRecord;
    private final RefuteRecord refuteRecord;
    private final ShowRefutation showRefutation;
    private final ShowConsent showConsent;
    private final TextBundles bundles;

    RecordedController(
            ConfirmRecord confirmRecord,
            RefuteRecord refuteRecord,
            ShowRefutation showRefutation,
            ShowConsent showConsent,
            TextBundles bundles) {
        this.confirmRecord = confirmRecord;
        this.refuteRecord = refuteRecord;
        this.showRefutation = showRefutation;
        this.showConsent = showConsent;
        this.bundles = bundles;
    }

    @PostMapping("/confirmation")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    @FreshSignIn(WeightyAct.GIVE_CONSENT)
    Answer confirm(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable PlanId plan,
            @PathVariable RecordedId recorded,
            Locale locale) {
        var outcome = confirmRecord.confirm(
                me.actor(), plan, recorded, me.authenticationLevel().name());
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/consent");
            case Refused<?>(var reasons) -> refused(me.actor(), plan, locale, reasons);
        };
    }

    @GetMapping("/refutation")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    Answer askTwice(Actor actor, @PathVariable PlanId plan, @PathVariable RecordedId recorded) {
        return Answer.page(new RefutationPage(showRefutation.show(actor, plan, recorded)));
    }

    @PostMapping("/refutation")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    Answer refute(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable PlanId plan,
            @PathVariable RecordedId recorded,
            Locale locale) {
        var outcome = refuteRecord.refute(
                me.actor(), plan, recorded, me.authenticationLevel().name());
        return switch (outcome) {
            case Done<Refuted>(var refuted) ->
                switch (refuted) {
                    case QUESTION_IS_OPEN -> Answer.goTo("/plans/" + plan + "/consent");
                    case PLAN_HAS_ENDED -> Answer.goTo("/plans/" + plan + "/people");
                };
            case Refused<Refuted>(var reasons) -> refused(me.actor(), plan, locale, reasons);
        };
    }

    private Answer refused(Actor actor, PlanId plan, Locale locale, List<Refusal> reasons) {
        var shown = showConsent.show(actor, plan, ReaderWords.in(locale, bundles));
        return Answer.refused(new ConsentPage(shown, ConsentForm.EMPTY, new Problems(reasons)));
    }
}
