package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.List;
import no.stafett.access.Proof;
import no.stafett.consent.ConsentDeclined;
import no.stafett.consent.domain.AwaitedConsent.Answered;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.usecase.ReadConsent.Read;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What an answer leads to, on the screen, by word of mouth or on paper: the last yes that is needed lets the people in, one
 * no ends the version (P-01, P-03).
 */
@Component
class Answering {

    private final ConsentStore consents;
    private final AnswerStore answers;
    private final Activation activation;
    private final ApplicationEventPublisher events;

    Answering(ConsentStore consents, AnswerStore answers, Activation activation, ApplicationEventPublisher events) {
        this.consents = consents;
        this.answers = answers;
        this.activation = activation;
        this.events = events;
    }

    /** @param person whose answer it is, whoever brings it */
    void follow(
            Proof proof,
            PersonId person,
            OpenVersions open,
            Version version,
            Read read,
            Answered answered,
            Instant now) {
        var tenant = proof.tenant();
        var plan = proof.plan();
        switch (answered.answer()) {
            case DECLINED -> {
                consents.end(tenant, version.id(), EndedWhy.DECLINED, person, now);
                events.publishEvent(new ConsentDeclined(tenant, plan, person, now, version.id()));
            }
            case GIVEN -> {
                if (answered.complete()) {
                    activation.activate(tenant, plan, person, open, version, read.subject(), now);
                } else if (read.required() instanceof Done<List<MustAnswer>>(var required)) {
                    // Somebody may have got the say after it was sent.
                    answers.ask(tenant, plan, version.id(), required);
                }
            }
        }
    }
}
