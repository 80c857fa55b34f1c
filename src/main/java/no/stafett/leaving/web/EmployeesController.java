package no.stafett.leaving.web;

import static no.stafett.leaving.domain.LeavingRefusal.WHEN_IS_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.leaving.usecase.RecordLeaving;
import no.stafett.leaving.usecase.ShowEmployee;
import no.stafett.leaving.usecase.ShowEmployees;
import no.stafett.leaving.usecase.UndoLeaving;
import no.stafett.shared.Actor;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who work here, and who leaves. No way into a plan. */
@Controller
@RequestMapping("/employees")
@OwnPage
class EmployeesController {

    private final ShowEmployees showEmployees;
    private final ShowEmployee showEmployee;
    private final RecordLeaving recordLeaving;
    private final UndoLeaving undoLeaving;
    private final Clock clock;

    EmployeesController(
            ShowEmployees showEmployees,
            ShowEmployee showEmployee,
            RecordLeaving recordLeaving,
            UndoLeaving undoLeaving,
            Clock clock) {
        this.showEmployees = showEmployees;
        this.showEmployee = showEmployee;
        this.recordLeaving = recordLeaving;
        this.undoLeaving = undoLeaving;
        this.clock = clock;
    }

    @GetMapping
    @Limited(Limited.Kind.SEARCH)
    Answer list(Actor actor, @RequestParam(defaultValue = "") String name) {
        return Answer.page(new EmployeesPage(showEmployees.show(actor, name), name));
    }

    @GetMapping("/{person}")
    Answer show(Actor actor, @PathVariable PersonId person) {
        return Answer.page(page(actor, person, LeavingForm.EMPTY, Problems.none()));
    }

    @PostMapping("/{person}/leaving")
    @Limited(Limited.Kind.SENDING)
    Answer leave(Actor actor, @PathVariable PersonId person, @ModelAttribute LeavingForm form) {
        return form.isChosen()
                ? answer(actor, person, form, recordLeaving.record(actor, person, day(form)))
                : answer(actor, person, form, Outcome.refused(WHEN_IS_MISSING));
    }

    @PostMapping("/{person}/return")
    Answer comeBack(Actor actor, @PathVariable PersonId person) {
        return answer(actor, person, LeavingForm.EMPTY, undoLeaving.undo(actor, person));
    }

    private Optional<LocalDate> day(LeavingForm form) {
        return form.isNow() ? Optional.of(Oslo.day(clock.instant())) : DayTyped.read(form.day());
    }

    private Answer answer(Actor actor, PersonId person, LeavingForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/employees/" + person);
            case Refused<?>(var reasons) -> Answer.refused(page(actor, person, form, new Problems(reasons)));
        };
    }

    private EmployeePage page(Actor actor, PersonId person, LeavingForm form, Problems problems) {
        return new EmployeePage(showEmployee.show(actor, person), form, problems);
    }
}
