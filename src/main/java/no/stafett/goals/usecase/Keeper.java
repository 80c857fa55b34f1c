package no.stafett.goals.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.PlanWriter;
import no.stafett.goals.EntryId;
import no.stafett.goals.EntryKept;
import no.stafett.goals.KeepingId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityRefusal;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.Keeping;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps an entry from the guardians that are chosen, in the transaction that writes it: nobody sees it in between. */
@Component
class Keeper {

    private final KeepingStore keepings;
    private final GoalLineStore lines;
    private final ApplicationEventPublisher events;

    Keeper(KeepingStore keepings, GoalLineStore lines, ApplicationEventPublisher events) {
        this.keepings = keepings;
        this.lines = lines;
        this.events = events;
    }

    /** What the writer decides about what she is writing. */
    Outcome<Keeping> agree(KeepingDraft draft, PlanWriter writer) {
        return Keeping.agreeOnNew(Optional.empty(), draft, lines.names(writer), writer);
    }

    /** The same of an activity, which somebody answers for. */
    Outcome<Keeping> agree(Outcome<Activity> written, KeepingDraft draft, PlanWriter writer) {
        var responsible = written instanceof Done(var activity)
                ? Optional.of(activity.content().responsible())
                : Optional.<PersonId>empty();
        return Keeping.agreeOnNew(responsible, draft, lines.names(writer), writer);
    }

    /** Writes it down, after the entry itself. Nothing happens when it was refused, or when nobody was chosen. */
    void keep(Outcome<Keeping> agreed, UUID item, Entry.Kind kind, PlanWriter writer, Instant now) {
        if (agreed instanceof Done(var keeping)) {
            var entry = new EntryId(item);
            for (var guardian : keeping.from()) {
                var id = KeepingId.create();
                if (keepings.add(id, entry, kind, guardian, keeping.reason(), writer, now)) {
                    events.publishEvent(new EntryKept(writer.tenant(), writer.plan(), entry, id, writer.person(), now));
                }
            }
        }
    }

    /** Refuses that somebody answers for what is kept from her. */
    Outcome<Activity> seenByTheResponsible(Outcome<Activity> written, UUID item, PlanWriter writer) {
        return written instanceof Done(var activity)
                        && keepings.isKept(item, activity.content().responsible(), writer)
                ? Outcome.refused(ActivityRefusal.RESPONSIBLE_DOES_NOT_SEE_IT)
                : written;
    }
}
