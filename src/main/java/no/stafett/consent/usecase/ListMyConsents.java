package no.stafett.consent.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.stafett.consent.domain.Asked;
import no.stafett.consent.domain.MyConsent;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.MyConsentStore;
import no.stafett.consent.usecase.Deciders.Found;
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
        var mine = consents.of(actor);
        var found = deciders.of(actor.tenant(), mine, Oslo.day(clock.instant()));
        var asked = answers.asked(
                actor.tenant(), mine.stream().map(one -> one.version().id()).toList());
        return mine.stream()
                .filter(one -> hasASay(
                        actor,
                        one,
                        Objects.requireNonNull(found.get(one.version().id())),
                        asked.getOrDefault(one.version().id(), List.of())))
                .toList();
    }

    private static boolean hasASay(Actor actor, MyConsent consent, Found found, List<Asked> asked) {
        return consent.isToAnswer()
                ? found.mustAnswer(actor.person())
                : Withdrawing.may(actor.person(), consent.version(), asked, found.required(), found.subject());
    }
}
