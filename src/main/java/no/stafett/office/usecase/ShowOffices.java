package no.stafett.office.usecase;

import java.util.List;
import java.util.Optional;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.domain.Colleague;
import no.stafett.office.domain.HeldOffice;
import no.stafett.office.domain.Proposal;
import no.stafett.office.sql.EmployeeStore;
import no.stafett.office.sql.HeldOfficeStore;
import no.stafett.office.sql.ProposalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;

/** Who has which office, for the system administrator; what waits for a second person, for the privacy officer too. */
@UseCase
public class ShowOffices {

    /**
     * What the reader sees.
     *
     * @param gives whether the reader gives and ends offices; otherwise she is only a second person
     * @param batons how many batons the one who was chosen holds
     */
    public record Shown(
            PersonId reader,
            boolean gives,
            List<HeldOffice> held,
            List<Proposal> proposals,
            List<Colleague> colleagues,
            List<Unit> units,
            int batons) {}

    private final OfficeHolders holders;
    private final HeldOfficeStore offices;
    private final ProposalStore proposals;
    private final EmployeeStore employees;
    private final Municipalities municipalities;

    ShowOffices(
            OfficeHolders holders,
            HeldOfficeStore offices,
            ProposalStore proposals,
            EmployeeStore employees,
            Municipalities municipalities) {
        this.holders = holders;
        this.offices = offices;
        this.proposals = proposals;
        this.employees = employees;
        this.municipalities = municipalities;
    }

    /** @param chosen the one who was chosen in the form that came back */
    public Shown show(Actor actor, Optional<PersonId> chosen) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR, Office.PRIVACY_OFFICER);
        var gives = holders.of(actor).contains(Office.SYSTEM_ADMINISTRATOR);
        return new Shown(
                actor.person(),
                gives,
                offices.held(actor),
                proposals.open(actor),
                gives ? employees.all(actor) : List.of(),
                municipalities.units(),
                gives ? chosen.map(person -> offices.batons(actor, person)).orElse(0) : 0);
    }
}
