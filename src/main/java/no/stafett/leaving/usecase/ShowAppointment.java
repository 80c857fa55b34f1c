package no.stafett.leaving.usecase;

import static no.stafett.access.Purpose.APPOINT_HOLDER;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.leaving.domain.PlanReference;
import no.stafett.leaving.domain.Successor;
import no.stafett.leaving.sql.VacancyStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** Who can take a baton, for the leader who must see to it. She is told the reference, and nothing of what is in the plan. */
@UseCase
public class ShowAppointment {

    /**
     * What she sees.
     *
     * @param successors those of her unit; when there is nobody, those of others who take part
     * @param askers those who can be set to ask the family; nobody as long as one who works here holds the baton
     */
    public record Shown(PlanId plan, PlanReference about, List<Successor> successors, List<Successor> askers) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final VacancyStore vacancies;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowAppointment(PlanAccess access, VacancyStore vacancies, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var appointer = access.appointer(actor, plan, APPOINT_HOLDER);
        var now = clock.instant();
        var rules = municipalities.rulesOn(Oslo.day(now));
        var vacancy = vacancies.vacancy(appointer, rules.offerDays(), now);
        return new Shown(
                plan,
                vacancies.about(appointer),
                Successors.nearest(vacancies.successors(appointer, rules.staffChangesWithinService(), now)),
                vacancy.isHeldByNobodyHere() ? vacancies.askers(appointer, now) : List.of());
    }
}
