package no.stafett.consent.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.SignedPageId;
import no.stafett.consent.usecase.ShowMySignedPage;
import no.stafett.consent.usecase.ShowSignedPage;
import no.stafett.picture.Picture;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of a signed sheet: one way for the one who asks, one for her who signed, and none for anybody else. */
@Controller
class SignedPageController {

    private final ShowSignedPage showSignedPage;
    private final ShowMySignedPage showMySignedPage;

    SignedPageController(ShowSignedPage showSignedPage, ShowMySignedPage showMySignedPage) {
        this.showSignedPage = showSignedPage;
        this.showMySignedPage = showMySignedPage;
    }

    @GetMapping("/plans/{plan}/consent/signed-pages/{page}")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    ResponseEntity<byte[]> show(Actor actor, @PathVariable PlanId plan, @PathVariable SignedPageId page) {
        return picture(showSignedPage.show(actor, plan, page));
    }

    @GetMapping("/plans/{plan}/consent/my-signed-pages/{page}")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    ResponseEntity<byte[]> showMine(Actor actor, @PathVariable PlanId plan, @PathVariable SignedPageId page) {
        return picture(showMySignedPage.show(actor, plan, page));
    }

    private static ResponseEntity<byte[]> picture(Picture shown) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(shown.mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .body(shown.content());
    }
}
