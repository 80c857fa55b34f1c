package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_LEVEL;
import static no.stafett.plan.domain.LevelRefusal.FAMILY_IS_ASKED_ALREADY;
import static no.stafett.plan.domain.LevelRefusal.LEVEL_IS_MISSING;

import java.time.Clock;
import java.time.Instant;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentMatters;
import no.stafett.consent.LevelProposal;
import no.stafett.plan.LevelChanged;
import no.stafett.plan.LevelProposed;
import no.stafett.plan.domain.LevelChange;
import no.stafett.plan.domain.LevelClarification;
import no.stafett.plan.domain.LevelTyped;
import no.stafett.plan.sql.LevelStore;
import no.stafett.plan.sql.PlanStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The holder moves the cooperation to another level, says why, and what was clarified with those concerned (B-01, B-10…B-12).
 * Where the municipality asks the family first, it is a proposal until everybody has said yes to it (S-09).
 */
@UseCase
public class ChangeLevel {

    private final PlanAccess access;
    private final PlanStore plans;
    private final LevelStore levels;
    private final ConsentMatters matters;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeLevel(
            PlanAccess access,
            PlanStore plans,
            LevelStore levels,
            ConsentMatters matters,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.levels = levels;
        this.matters = matters;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<LevelChange> change(Actor actor, PlanId id, LevelTyped typed) {
        var holder = access.batonHolder(actor, id, CHANGE_LEVEL);
        if (typed.level().isEmpty()) {
            return Outcome.refused(LEVEL_IS_MISSING);
        }
        if (matters.levelAskedAbout(holder).isPresent()) {
            return Outcome.refused(FAMILY_IS_ASKED_ALREADY);
        }
        var plan = plans.find(holder);
        var now = clock.instant();

        var outcome = plan.clarifyLevel(typed.level().get(), typed);

        return switch (outcome) {
            case Done<LevelClarification>(var clarified) ->
                mustBeAsked(clarified.change(), now) ? ask(clarified, holder, now) : move(clarified, holder, now);
            case Refused<LevelClarification>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private boolean mustBeAsked(LevelChange change, Instant now) {
        return municipalities
                .rulesOn(Oslo.day(now))
                .levelConsent()
                .isNeeded(change.from().number(), change.to().number());
    }

    private Outcome<LevelChange> ask(LevelClarification clarified, BatonHolder holder, Instant now) {
        var change = clarified.change();
        var level = new LevelProposal(change.from().number(), change.to().number(), change.reason());
        return matters.askAboutLevel(holder, level, now).map(_ -> {
            levels.clarify(clarified, holder, now);
            events.publishEvent(
                    new LevelProposed(holder.tenant(), holder.plan(), holder.person(), now, level.from(), level.to()));
            return change;
        });
    }

    private Outcome<LevelChange> move(LevelClarification clarified, BatonHolder holder, Instant now) {
        var change = clarified.change();
        levels.clarify(clarified, holder, now);
        plans.saveLevel(change, holder.tenant(), holder.plan(), holder.person(), now);
        events.publishEvent(new LevelChanged(
                holder.tenant(),
                holder.plan(),
                holder.person(),
                now,
                change.from().number(),
                change.to().number()));
        return Outcome.done(change);
    }
}
