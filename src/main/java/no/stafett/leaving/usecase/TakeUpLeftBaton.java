package no.stafett.leaving.usecase;

import java.util.Optional;
import no.stafett.access.Baton;
import no.stafett.access.Baton.Grip;
import no.stafett.consent.ConsentActivated;
import no.stafett.leaving.BatonTakenUp;
import no.stafett.leaving.sql.VacancyStore;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/**
 * The family has said yes to the one who was set to ask, and she takes the baton after those who have left, in the same
 * transaction. Somebody may have been appointed meanwhile; then it stays where it is.
 */
@UseCase
public class TakeUpLeftBaton {

    private final VacancyStore vacancies;
    private final Baton baton;
    private final ApplicationEventPublisher events;

    TakeUpLeftBaton(VacancyStore vacancies, Baton baton, ApplicationEventPublisher events) {
        this.vacancies = vacancies;
        this.baton = baton;
        this.events = events;
    }

    @EventListener
    public void takeUp(ConsentActivated consent) {
        vacancies
                .askedBy(consent.tenant(), consent.plan(), consent.consent().value())
                .ifPresent(asker -> takeUp(consent, asker));
    }

    private void takeUp(ConsentActivated consent, PersonId asker) {
        var left = baton.holders(consent.tenant(), consent.plan());
        baton.replace(
                consent.tenant(), consent.plan(), left, new Grip(asker, "", true), Optional.empty(), consent.at());
        vacancies.nobodyAsksAnyMore(consent.tenant(), consent.plan());
        left.forEach(one ->
                events.publishEvent(new BatonTakenUp(consent.tenant(), consent.plan(), asker, consent.at(), one)));
    }
}
