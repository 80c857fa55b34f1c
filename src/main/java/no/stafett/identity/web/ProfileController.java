package no.stafett.identity.web;

import no.stafett.identity.SignedIn;
import no.stafett.identity.domain.ContactDetails;
import no.stafett.identity.usecase.ChangeContactDetails;
import no.stafett.identity.usecase.ShowProfile;
import no.stafett.shared.Outcome;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own page about herself (N-05). */
@Controller
class ProfileController {

    private final ShowProfile showProfile;
    private final ChangeContactDetails changeContactDetails;

    ProfileController(ShowProfile showProfile, ChangeContactDetails changeContactDetails) {
        this.showProfile = showProfile;
        this.changeContactDetails = changeContactDetails;
    }

    @GetMapping("/profile")
    @OwnPage
    Answer show(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String saved) {
        var person = showProfile.show(me.actor()).person();
        return Answer.page(
                new ProfilePage(person, me.municipality(), ProfileForm.of(person), saved != null, Problems.none()));
    }

    @PostMapping("/profile")
    @OwnPage
    Answer change(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String position) {
        return switch (changeContactDetails.change(me.actor(), phone, email, position)) {
            case Outcome.Done<ContactDetails> _ -> Answer.goTo("/profile?saved");
            case Outcome.Refused<ContactDetails>(var reasons) ->
                Answer.refused(new ProfilePage(
                        showProfile.show(me.actor()).person(),
                        me.municipality(),
                        new ProfileForm(phone, email, position),
                        false,
                        new Problems(reasons)));
        };
    }
}
