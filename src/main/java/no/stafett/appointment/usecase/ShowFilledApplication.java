package no.stafett.appointment.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanPeople;
import no.stafett.access.PlanPerson;
import no.stafett.access.Purpose;
import no.stafett.appointment.sql.RuleStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** The form to print with the names of a plan on it, for one who may read the plan (I-04). */
@UseCase
public class ShowFilledApplication {

    /** @param people the owner and the family first */
    public record Shown(PlanFrame frame, List<PlanPerson> people, ShowApplication.Shown application) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final PlanPeople people;
    private final RuleStore rules;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowFilledApplication(
            PlanAccess access,
            PlanFrames frames,
            PlanPeople people,
            RuleStore rules,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.people = people;
        this.rules = rules;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, Purpose.READ_INDIVIDUAL_PLAN);
        return new Shown(
                frames.of(reader),
                people.of(reader),
                new ShowApplication.Shown(
                        municipalities.current().name(), rules.on(reader.tenant(), Oslo.day(clock.instant()))));
    }
}
