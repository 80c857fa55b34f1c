package no.stafett.coordination.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.coordination.domain.Advice;
import no.stafett.coordination.domain.Answers;
import no.stafett.coordination.domain.DecisionTool;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.ServiceTable;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** The decision tool as any employee may use it, before there is a plan. Nothing is kept, and nobody is named (D-01…D-13). */
@UseCase
public class ShowTool {

    /** @param advice refused while a question on the way is unanswered */
    public record Shown(ServiceTable table, Answers answers, Outcome<Advice> advice, List<LegalReference> references) {}

    private final ServiceTableStore tables;
    private final Clock clock;

    ShowTool(ServiceTableStore tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    public Shown show(Actor actor, Answers answers) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        var today = Oslo.day(clock.instant());
        var table = tables.on(actor.tenant(), today);
        return new Shown(table, answers, DecisionTool.advise(answers, table), tables.references(actor.tenant(), today));
    }
}
