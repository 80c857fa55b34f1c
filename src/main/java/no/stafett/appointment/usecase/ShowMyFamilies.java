package no.stafett.appointment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.stafett.appointment.domain.MyFamily;
import no.stafett.appointment.sql.AppointmentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** Those somebody coordinates for, a family at a time, with what a barnekoordinator is there for (BK-03, I-10). */
@UseCase
public class ShowMyFamilies {

    public record Shown(List<MyFamily> families, LocalDate today) {}

    private final AppointmentStore appointments;
    private final Clock clock;

    ShowMyFamilies(AppointmentStore appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        var today = Oslo.day(clock.instant());
        return new Shown(MyFamily.of(appointments.mine(actor, today)), today);
    }
}
