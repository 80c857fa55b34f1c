package no.stafett.consent.usecase;

import java.util.List;
import no.stafett.consent.domain.MyConsent;
import no.stafett.consent.sql.MyConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Everything a person has said yes to, one click from every page, so that taking it back is never far away (W-01). */
@UseCase
public class ListMyConsents {

    private final MyConsentStore consents;

    ListMyConsents(MyConsentStore consents) {
        this.consents = consents;
    }

    public List<MyConsent> list(Actor actor) {
        return consents.of(actor);
    }
}
