package no.stafett.leaving.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.leaving.domain.Employee;
import no.stafett.leaving.usecase.ShowEmployees.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/**
 * Those who work in a unit, or in the municipality.
 *
 * @param name what was looked for
 */
public record EmployeesPage(Shown shown, String name) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("employees.title");
    }

    /** "Lærar, Fjordvik skule". */
    public static String place(Employee employee) {
        return Stream.of(employee.position(), employee.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
