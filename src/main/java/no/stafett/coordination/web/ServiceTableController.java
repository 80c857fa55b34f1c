package no.stafett.coordination.web;

import java.util.Optional;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.usecase.RetireServiceRow;
import no.stafett.coordination.usecase.ShowServiceRow;
import no.stafett.coordination.usecase.ShowServiceRows;
import no.stafett.coordination.usecase.WriteServiceRow;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The service table, kept by a system administrator. No way into a plan. */
@Controller
@OwnPage
@RequestMapping("/coordinating-services")
class ServiceTableController {

    private static final String ROWS = "/coordinating-services";

    private final ShowServiceRows showRows;
    private final ShowServiceRow showRow;
    private final WriteServiceRow writeRow;
    private final RetireServiceRow retireRow;

    ServiceTableController(
            ShowServiceRows showRows, ShowServiceRow showRow, WriteServiceRow writeRow, RetireServiceRow retireRow) {
        this.showRows = showRows;
        this.showRow = showRow;
        this.writeRow = writeRow;
        this.retireRow = retireRow;
    }

    @GetMapping
    Answer show(Actor actor) {
        return Answer.page(new ServiceRowsPage(showRows.show(actor)));
    }

    @GetMapping("/new")
    Answer begin(Actor actor) {
        var shown = showRow.show(actor, Optional.empty());
        return Answer.page(new ServiceRowPage(shown, ServiceRowForm.blank(shown.today()), Problems.none()));
    }

    @PostMapping
    Answer add(Actor actor, @ModelAttribute ServiceRowForm form) {
        return answer(actor, Optional.empty(), form, writeRow.write(actor, Optional.empty(), form.typed()));
    }

    @GetMapping("/{service}")
    Answer show(Actor actor, @PathVariable ServiceId service) {
        var shown = showRow.show(actor, Optional.of(service));
        return Answer.page(new ServiceRowPage(
                shown, ServiceRowForm.of(shown.versions().getFirst(), shown.today()), Problems.none()));
    }

    @PostMapping("/{service}")
    Answer change(Actor actor, @PathVariable ServiceId service, @ModelAttribute ServiceRowForm form) {
        return answer(actor, Optional.of(service), form, writeRow.write(actor, Optional.of(service), form.typed()));
    }

    @PostMapping("/{service}/retirement")
    Answer retire(Actor actor, @PathVariable ServiceId service, @ModelAttribute ServiceRowForm form) {
        var outcome = retireRow.retire(actor, service, form.day());
        var shown = showRow.show(actor, Optional.of(service));
        return answer(
                actor, Optional.of(service), ServiceRowForm.of(shown.versions().getFirst(), shown.today()), outcome);
    }

    private Answer answer(Actor actor, Optional<ServiceId> service, ServiceRowForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(ROWS);
            case Refused<?>(var reasons) ->
                Answer.refused(new ServiceRowPage(showRow.show(actor, service), form, new Problems(reasons)));
        };
    }
}
