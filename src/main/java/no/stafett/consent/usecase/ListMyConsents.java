package no.stafett.consent.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.consent.domain.MyConsent;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.MyConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** Everything a person has a say in, one click from every page, so that taking it back is never far away (W-01). */
@UseCase
public class ListMyConsents {

    private final MyConsentStore consents;
    private final AnswerStore answers;
    private final Deciders deciders;
    private final Clock clock;

    ListMyConsents(MyConsentStore consents, AnswerStore answers, Deciders deciders, Clock clock) {
        this.consents = consents;
        this.answers = answers;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** One who has lost the say – no parental responsibility any more, or the young person decides now – sees nothing here. */
    public List<MyConsent> list(Actor actor) {
        var today = Oslo.day(clock.instant());
        return consents.of(actor).stream()
                .filter(consent -> hasASay(actor, consent, today))
                .toList();
    }

    private boolean hasASay(Actor actor, MyConsent consent, LocalDate today) {
        var found = deciders.of(actor.tenant(), consent.plan(), Optional.of(consent.version()), today);
        return consent.isToAnswer()
                ? found.mustAnswer(actor.person())
                : Withdrawing.may(
                        actor.person(),
                        consent.version(),
                        answers.asked(actor.tenant(), consent.version().id()),
                        found.required(),
                        found.subject());
    }
}
