package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.PictureId;
import no.stafett.plan.usecase.ShowPicture;
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

/** The pictures of a plan, through the same door as everything else in it, and kept by no browser. */
@Controller
class PictureController {

    private final ShowPicture showPicture;

    PictureController(ShowPicture showPicture) {
        this.showPicture = showPicture;
    }

    @GetMapping("/plans/{plan}/pictures/{picture}")
    @Demands(value = Action.READ, of = Resource.PICTURE)
    ResponseEntity<byte[]> show(Actor actor, @PathVariable PlanId plan, @PathVariable PictureId picture) {
        var shown = showPicture.show(actor, plan, picture);
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
