package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ANSWER_CONSENT;

import java.time.Clock;
import java.util.stream.Collectors;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ExceptionAdded;
import no.stafett.consent.PlannedException;
import no.stafett.consent.ScopeTyped;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.ExceptionTyped;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.DraftScopeStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;
import org.springframework.context.ApplicationEventPublisher;

/**
 * One who has a say excepts somebody or something before she answers, or later (standards §1c 7). It makes a changed text,
 * so everybody is asked anew, and she answers the text that holds it. Whoever is kept out has no line in it.
 */
@UseCase
public class AddException {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final DraftScopeStore scopes;
    private final ColleagueStore colleagues;
    private final ChangeExceptions exceptions;
    private final People people;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddException(
            PlanAccess access,
            ConsentStore consents,
            DraftScopeStore scopes,
            ColleagueStore colleagues,
            ChangeExceptions exceptions,
            People people,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.scopes = scopes;
        this.colleagues = colleagues;
        this.exceptions = exceptions;
        this.people = people;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses a name that is nobody's or more than one's, and to keep out whoever holds the baton. */
    public Outcome<ExceptionAdded> add(Actor actor, PlanId plan, ExceptionTyped typed) {
        var consenter = access.consenter(actor, plan, ANSWER_CONSENT);
        var now = clock.instant();
        var open = consents.openAndLocked(consenter.tenant(), plan);
        var version = exceptions.mine(consenter, open, now);
        return switch (read(consenter.tenant(), typed)) {
            case Refused<PlannedException>(var wrong) -> Outcome.refused(wrong);
            case Done<PlannedException>(var planned) ->
                exceptions
                        .change(
                                consenter,
                                open,
                                version,
                                draft -> {
                                    scopes.add(consenter.tenant(), plan, draft, planned, true, consenter.person(), now);
                                    scopes.dropLinesKeptOut(consenter.tenant(), draft);
                                },
                                now)
                        .map(consent -> {
                            var added = new ExceptionAdded(consenter.tenant(), plan, consenter.person(), now, consent);
                            events.publishEvent(added);
                            return added;
                        });
        };
    }

    private Outcome<PlannedException> read(TenantId tenant, ExceptionTyped typed) {
        var services = municipalities.units().stream().map(Unit::id).collect(Collectors.toSet());
        var employees = people.employees().stream().map(Person::id).collect(Collectors.toSet());
        if (typed.name().isEmpty()) {
            return ScopeTyped.read(typed.chosen(typed.whom()), "", services, employees);
        }
        var called = colleagues.called(tenant, typed.name());
        return called.size() == 1
                ? ScopeTyped.read(typed.chosen(Whom.person(called.getFirst()).typed()), "", services, employees)
                : Outcome.refused(ConsentRefusal.NAME_IS_NOT_ONE_EMPLOYEE);
    }
}
