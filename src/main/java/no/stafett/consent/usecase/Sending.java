package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.ConsentId;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.Validity;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends a draft to those who must answer. The same step for the first consent and for every later one. */
@Component
public class Sending {

    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final Seals seals;
    private final AnswerStore answers;
    private final Deciders deciders;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    Sending(
            ConsentStore consents,
            ScopeStore scopes,
            Seals seals,
            AnswerStore answers,
            Deciders deciders,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.scopes = scopes;
        this.seals = seals;
        this.answers = answers;
        this.deciders = deciders;
        this.municipalities = municipalities;
        this.events = events;
    }

    /**
     * Refuses when nothing is drafted, when it names somebody the family keeps out, when it would last wrongly, and when
     * nobody can say yes (P-05).
     */
    public Outcome<ConsentSent> send(TenantId tenant, PlanId plan, PersonId by, Instant now) {
        return open(tenant, plan, now).map(consent -> {
            var sent = new ConsentSent(tenant, plan, by, now, consent);
            events.publishEvent(sent);
            return sent;
        });
    }

    /** The same, and whoever asks for it tells. */
    Outcome<ConsentId> open(TenantId tenant, PlanId plan, Instant now) {
        var draft = consents.openAndLocked(tenant, plan).draft();
        if (draft.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_SEND);
        }
        return whoIsAsked(tenant, plan, draft.get(), now).map(people -> {
            answers.ask(tenant, plan, draft.get().id(), people);
            seals.seal(tenant, draft.get());
            consents.markSent(tenant, draft.get().id(), now);
            return draft.get().id();
        });
    }

    private Outcome<List<MustAnswer>> whoIsAsked(TenantId tenant, PlanId plan, Version draft, Instant now) {
        var today = Oslo.day(now);
        var rules = municipalities.rulesOn(today);
        if (consents.lines(tenant, draft.id()).isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOBODY_SHALL_TAKE_PART);
        }
        if (scopes.namesSomebodyKeptOut(tenant, draft.id())) {
            return Outcome.refused(ConsentRefusal.SOMEBODY_IS_KEPT_OUT);
        }
        var problem = Validity.problemWith(draft.validUntil(), rules.consentMonths(), today);
        return problem.<Outcome<List<MustAnswer>>>map(Outcome::refused)
                .orElseGet(() ->
                        deciders.of(tenant, plan, Optional.of(draft), today).required());
    }
}
