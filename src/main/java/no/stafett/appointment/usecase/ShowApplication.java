package no.stafett.appointment.usecase;

import java.time.Clock;
import no.stafett.appointment.domain.AppointmentRules;
import no.stafett.appointment.sql.RuleStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** Where one applies for services, and the form to print: the same for everybody, with no name on it (I-04). */
@UseCase
public class ShowApplication {

    public record Shown(String municipality, AppointmentRules rules) {}

    private final RuleStore rules;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowApplication(RuleStore rules, Municipalities municipalities, Clock clock) {
        this.rules = rules;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        return new Shown(municipalities.current().name(), rules.on(actor.tenant(), Oslo.day(clock.instant())));
    }
}
