package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.ConsentAsker;
import no.stafett.access.PlanAccess;
import no.stafett.consent.OneGuardianSuffices;
import no.stafett.consent.domain.Asked;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.MustAnswer;
import no.stafett.consent.domain.OneGuardian;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.RuleStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/**
 * One guardian's yes is made enough for the question that waits, for a reason in law (P-02). It stands in the log, the other
 * is told why, and if all who are left have said yes already the consent is in force at once. A no is never set aside: it
 * has ended the version.
 */
@UseCase
public class LetOneGuardianSuffice {

    /** What became of the question. */
    public enum Decided {
        WAITS_FOR_ANSWERS,
        IN_FORCE
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final AnswerStore answers;
    private final RuleStore rules;
    private final Deciders deciders;
    private final Municipalities municipalities;
    private final Activation activation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetOneGuardianSuffice(
            PlanAccess access,
            ConsentStore consents,
            AnswerStore answers,
            RuleStore rules,
            Deciders deciders,
            Municipalities municipalities,
            Activation activation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.rules = rules;
        this.deciders = deciders;
        this.municipalities = municipalities;
        this.activation = activation;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses when nothing waits for an answer, when the municipality does not use the exception, and without a reason. */
    public Outcome<Decided> decide(Actor actor, PlanId plan, Optional<PersonId> guardian, String legalReason) {
        var asker = access.asker(actor, plan, INVITE);
        var now = clock.instant();
        var open = consents.openAndLocked(asker.tenant(), plan);
        if (open.awaited().isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_ANSWER);
        }
        var version = open.awaited().get();
        var today = Oslo.day(now);
        var found = deciders.of(asker.tenant(), plan, Optional.of(version), today);
        var allowed = municipalities.rulesOn(today).oneGuardianMaySuffice();
        var mayAnswer = guardian.filter(person -> !found.subject().keepsAway(person));
        var outcome = switch (found.required()) {
            case Refused<List<MustAnswer>>(var reasons) -> Outcome.<OneGuardian>refused(reasons);
            case Done<List<MustAnswer>>(var required) -> OneGuardian.of(mayAnswer, legalReason, required, allowed);
        };
        return outcome.map(exception -> {
            rules.save(asker, version.id(), exception, now);
            events.publishEvent(new OneGuardianSuffices(asker.tenant(), plan, asker.person(), now, version.id()));
            return activateWhenComplete(asker, open, version, now);
        });
    }

    private Decided activateWhenComplete(ConsentAsker asker, OpenVersions open, Version version, Instant now) {
        var found = deciders.of(asker.tenant(), asker.plan(), Optional.of(version), Oslo.day(now));
        var given = answers.asked(asker.tenant(), version.id()).stream()
                .filter(Asked::hasGiven)
                .map(Asked::person)
                .toList();
        if (!found.isComplete(given)) {
            return Decided.WAITS_FOR_ANSWERS;
        }
        activation.activate(asker.tenant(), asker.plan(), asker.person(), open, version, found.subject(), now);
        return Decided.IN_FORCE;
    }
}
