package no.stafett.consent.web;

import java.util.List;
import java.util.Locale;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.domain.AwaitedConsent.Answered;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.usecase.AnswerConsent;
import no.stafett.consent.usecase.ListMyConsents;
import no.stafett.consent.usecase.ShowConsent;
import no.stafett.consent.usecase.ShowWithdrawal;
import no.stafett.consent.usecase.WithdrawConsent;
import no.stafett.consent.usecase.WithdrawConsent.Withdrawn;
import no.stafett.identity.SignedIn;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.WeightyAct;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.FreshSignIn;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.TextBundles;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The consent as the family meets it: read, answered, taken back. */
@Controller
class ConsentController {

    /** The page after a no names no plan: to the one who said it, there is none. */
    private static final String DECLINED = "/consent/declined";

    private final ShowConsent showConsent;
    private final AnswerConsent answerConsent;
    private final ShowWithdrawal showWithdrawal;
    private final WithdrawConsent withdrawConsent;
    private final ListMyConsents listMyConsents;
    private final TextBundles bundles;

    ConsentController(
            ShowConsent showConsent,
            AnswerConsent answerConsent,
            ShowWithdrawal showWithdrawal,
            WithdrawConsent withdrawConsent,
            ListMyConsents listMyConsents,
            TextBundles bundles) {
        this.showConsent = showConsent;
        this.answerConsent = answerConsent;
        this.showWithdrawal = showWithdrawal;
        this.withdrawConsent = withdrawConsent;
        this.listMyConsents = listMyConsents;
        this.bundles = bundles;
    }

    @GetMapping("/plans/{plan}/consent")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    Answer show(Actor actor, @PathVariable PlanId plan, Locale locale) {
        return Answer.page(page(actor, plan, ConsentForm.EMPTY, locale, Problems.none()));
    }

    @PostMapping("/plans/{plan}/consent/answers")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    @FreshSignIn(value = WeightyAct.GIVE_CONSENT, unless = "answer=DECLINED")
    Answer answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable PlanId plan,
            @ModelAttribute ConsentForm form,
            Locale locale) {
        if (form.decision().isEmpty()) {
            return refused(me.actor(), plan, form, locale, List.of(ConsentRefusal.ANSWER_IS_MISSING));
        }
        var outcome = answerConsent.answer(
                me.actor(),
                plan,
                form.decision().get(),
                form.earlierContent(),
                form.text(),
                form.explained(),
                me.authenticationLevel().name(),
                ReaderWords.in(locale, bundles));
        return switch (outcome) {
            case Done<Answered>(var answered) ->
                switch (answered.answer()) {
                    case GIVEN -> Answer.goTo("/plans/" + plan + "/consent");
                    case DECLINED -> Answer.goTo(DECLINED);
                };
            case Refused<Answered>(var reasons) -> refused(me.actor(), plan, form, locale, reasons);
        };
    }

    @GetMapping("/plans/{plan}/consent/withdrawal")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    Answer showWithdrawal(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new WithdrawalPage(showWithdrawal.show(actor, plan), Problems.none()));
    }

    @PostMapping("/plans/{plan}/consent/withdrawal")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    Answer withdraw(Actor actor, @PathVariable PlanId plan) {
        return switch (withdrawConsent.withdraw(actor, plan)) {
            case Done<Withdrawn>(var withdrawn) ->
                switch (withdrawn) {
                    case CONSENT -> Answer.goTo("/plans/" + plan + "/people");
                    case ANSWER -> Answer.goTo(DECLINED);
                };
            case Refused<Withdrawn>(var reasons) ->
                Answer.refused(new WithdrawalPage(showWithdrawal.show(actor, plan), new Problems(reasons)));
        };
    }

    @GetMapping("/consents")
    @OwnPage
    Answer mine(Actor actor) {
        return Answer.page(new MyConsentsPage(listMyConsents.list(actor)));
    }

    @GetMapping(DECLINED)
    @OwnPage
    Answer declined() {
        return Answer.page(new DeclinedPage());
    }

    private Answer refused(Actor actor, PlanId plan, ConsentForm form, Locale locale, List<? extends Refusal> reasons) {
        return Answer.refused(page(actor, plan, form, locale, new Problems(List.copyOf(reasons))));
    }

    private ConsentPage page(Actor actor, PlanId plan, ConsentForm form, Locale locale, Problems problems) {
        return new ConsentPage(showConsent.show(actor, plan, ReaderWords.in(locale, bundles)), form, problems);
    }
}
