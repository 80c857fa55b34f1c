package no.stafett.consent.usecase;

import java.time.Instant;
import no.stafett.access.Participation;
import no.stafett.access.Proof;
import no.stafett.consent.ConsentDeclined;
import no.stafett.consent.ConsentWithdrawn;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.usecase.WithdrawConsent.Withdrawn;
import no.stafett.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What it leads to when a yes is taken back, however it is said: on the screen, by word of mouth or on paper (S-12). */
@Component
class Ending {

    private final ConsentStore consents;
    private final Participation participation;
    private final ApplicationEventPublisher events;

    Ending(ConsentStore consents, Participation participation, ApplicationEventPublisher events) {
        this.consents = consents;
        this.participation = participation;
        this.events = events;
    }

    /** @param person whose yes it was, whoever brings the word */
    Withdrawn takeBack(Proof proof, PersonId person, OpenVersions open, Version version, Instant now) {
        return version.isActive()
                ? endThePlan(proof, person, open, version, now)
                : endTheQuestion(proof, person, version, now);
    }

    private Withdrawn endThePlan(Proof proof, PersonId person, OpenVersions open, Version active, Instant now) {
        var tenant = proof.tenant();
        open.all().forEach(version -> consents.end(tenant, version.id(), EndedWhy.WITHDRAWN, person, now));
        participation.closeAllByConsent(tenant, proof.plan(), now);
        events.publishEvent(new ConsentWithdrawn(tenant, proof.plan(), person, now, active.id()));
        return Withdrawn.CONSENT;
    }

    private Withdrawn endTheQuestion(Proof proof, PersonId person, Version awaited, Instant now) {
        var tenant = proof.tenant();
        consents.end(tenant, awaited.id(), EndedWhy.DECLINED, person, now);
        events.publishEvent(new ConsentDeclined(tenant, proof.plan(), person, now, awaited.id()));
        return Withdrawn.ANSWER;
    }
}
