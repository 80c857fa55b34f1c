package no.stafett.notebook.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.domain.AgendaItem;
import no.stafett.notebook.sql.AgendaStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** The agendas of the teams an employee sits in (B-06). Nobody is named before the parents have said yes. */
@UseCase
public class ShowAgenda {

    /** What is seen. */
    public record Shown(List<AgendaItem> items, Instant now) {}

    private final NoteAccess access;
    private final AgendaStore agendas;
    private final Clock clock;

    ShowAgenda(NoteAccess access, AgendaStore agendas, Clock clock) {
        this.access = access;
        this.agendas = agendas;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        return new Shown(agendas.agenda(access.teamMember(actor)), clock.instant());
    }
}
