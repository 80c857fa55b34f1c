package no.stafett.leaving.web;

import java.util.List;
import no.stafett.leaving.domain.Employee;
import no.stafett.leaving.usecase.ShowEmployee.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One employee: whether she works here, and what happens when she leaves. */
public record EmployeePage(Shown shown, LeavingForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return employee().name();
    }

    public Employee employee() {
        return shown.employee();
    }

    public String path() {
        return "/employees/" + employee().id();
    }

    public List<Choice> whens(Texts t) {
        return List.of(
                new Choice("NOW", t.get("employees.when.NOW")), new Choice("LATER", t.get("employees.when.LATER")));
    }
}
