package no.stafett.consent.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.usecase.RecordAnswer;
import no.stafett.consent.usecase.RecordAnswer.Became;
import no.stafett.consent.usecase.RecordWithdrawal;
import no.stafett.consent.usecase.ShowRecording;
import no.stafett.consent.usecase.ShowRecordings;
import no.stafett.consent.usecase.WithdrawConsent.Withdrawn;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.TextBundles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The one who asks writes down what the family answered by word of mouth or on paper. */
@Controller
@RequestMapping("/plans/{plan}/consent/recordings")
class RecordingsController {

    private final ShowRecordings showRecordings;
    private final ShowRecording showRecording;
    private final RecordAnswer recordAnswer;
    private final RecordWithdrawal recordWithdrawal;
    private final SheetLanguages languages;
    private final TextBundles bundles;

    RecordingsController(
            ShowRecordings showRecordings,
            ShowRecording showRecording,
            RecordAnswer recordAnswer,
            RecordWithdrawal recordWithdrawal,
            SheetLanguages languages,
            TextBundles bundles) {
        this.showRecordings = showRecordings;
        this.showRecording = showRecording;
        this.recordAnswer = recordAnswer;
        this.recordWithdrawal = recordWithdrawal;
        this.languages = languages;
        this.bundles = bundles;
    }

    @GetMapping
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    Answer list(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new RecordingsPage(showRecordings.show(actor, plan)));
    }

    @GetMapping("/{person}")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    Answer show(Actor actor, @PathVariable PlanId plan, @PathVariable PersonId person, Locale locale) {
        return Answer.page(page(actor, plan, person, RecordingForm.EMPTY, locale, Problems.none()));
    }

    @PostMapping("/{person}")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer record(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable PersonId person,
            @ModelAttribute RecordingForm form,
            @RequestParam @Nullable List<MultipartFile> picture,
            Locale locale)
            throws IOException {
        var outcome = recordAnswer.record(
                actor, plan, person, form.typed(), languages.onPaper(locale, bundles), RecordingForm.sent(picture));
        return switch (outcome) {
            case Done<Became>(var became) ->
                switch (became) {
                    case WAITS_FOR_ANSWERS, DECLINED -> Answer.goTo(list(plan));
                    // The one who opened the plan need not be among those who are in it now.
                    case IN_FORCE -> Answer.goTo("/start");
                };
            case Refused<Became>(var reasons) ->
                Answer.refused(page(actor, plan, person, form, locale, new Problems(reasons)));
        };
    }

    @GetMapping("/{person}/withdrawal")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    Answer showWithdrawal(Actor actor, @PathVariable PlanId plan, @PathVariable PersonId person) {
        return Answer.page(new RecordedWithdrawalPage(
                showRecording.show(actor, plan, person), RecordingForm.EMPTY, Problems.none()));
    }

    @PostMapping("/{person}/withdrawal")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer withdraw(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable PersonId person,
            @ModelAttribute RecordingForm form,
            @RequestParam @Nullable List<MultipartFile> picture)
            throws IOException {
        return switch (recordWithdrawal.record(actor, plan, person, form.typed(), RecordingForm.sent(picture))) {
            case Done<Withdrawn>(var withdrawn) ->
                switch (withdrawn) {
                    // The plan has ended, and the one who wrote it down is out of it too.
                    case CONSENT -> Answer.goTo("/start");
                    case ANSWER -> Answer.goTo(list(plan));
                };
            case Refused<Withdrawn>(var reasons) ->
                Answer.refused(new RecordedWithdrawalPage(
                        showRecording.show(actor, plan, person), form, new Problems(reasons)));
        };
    }

    private RecordingPage page(
            Actor actor, PlanId plan, PersonId person, RecordingForm form, Locale locale, Problems problems) {
        return new RecordingPage(
                showRecording.show(actor, plan, person), languages.onPaper(locale, bundles), form, problems);
    }

    private static String list(PlanId plan) {
        return "/plans/" + plan + "/consent/recordings";
    }
}
