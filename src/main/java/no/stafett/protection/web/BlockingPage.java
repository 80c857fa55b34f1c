package no.stafett.protection.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.protection.domain.Employee;
import no.stafett.protection.usecase.ShowBlocking.Shown;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Whom the family can shut out, found among those who take part or by name, and whom it has. */
public record BlockingPage(Shown shown, String name, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("blocking.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/blocked";
    }

    public List<Employee> blocked() {
        return shown.employees().stream().filter(Employee::blocked).toList();
    }

    public List<Employee> takePart() {
        return shown.employees().stream()
                .filter(one -> one.takesPart() && !one.blocked())
                .toList();
    }

    public List<Employee> found() {
        return shown.employees().stream()
                .filter(one -> !one.takesPart() && !one.blocked())
                .toList();
    }

    /** "Kontaktlærar, Øvingsskulen". */
    public String work(Employee employee) {
        return Stream.of(employee.position(), employee.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
