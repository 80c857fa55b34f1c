package no.stafett.protection.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.protection.usecase.BlockEmployee;
import no.stafett.protection.usecase.LiftBlock;
import no.stafett.protection.usecase.ShowBlocking;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.ChosenId;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom the family has shut out of its plan. */
@Controller
@RequestMapping("/plans/{plan}/blocked")
class BlockingController {

    private final ShowBlocking showBlocking;
    private final BlockEmployee blockEmployee;
    private final LiftBlock liftBlock;

    BlockingController(ShowBlocking showBlocking, BlockEmployee blockEmployee, LiftBlock liftBlock) {
        this.showBlocking = showBlocking;
        this.blockEmployee = blockEmployee;
        this.liftBlock = liftBlock;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.BLOCKING)
    @Limited(Limited.Kind.SEARCH)
    Answer show(Actor actor, @PathVariable PlanId plan, @RequestParam(defaultValue = "") String name) {
        return Answer.page(new BlockingPage(showBlocking.show(actor, plan, name), name, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.WRITE, of = Resource.BLOCKING)
    @Limited(Limited.Kind.SEARCH)
    Answer block(
            Actor actor,
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String name) {
        return answer(actor, plan, name, blockEmployee.block(actor, plan, ChosenId.of(person, PersonId::new)));
    }

    @PostMapping("/lifting")
    @Demands(value = Action.WRITE, of = Resource.BLOCKING)
    @Limited(Limited.Kind.SEARCH)
    Answer lift(Actor actor, @PathVariable PlanId plan, @RequestParam(defaultValue = "") String person) {
        return answer(actor, plan, "", liftBlock.lift(actor, plan, ChosenId.of(person, PersonId::new)));
    }

    private Answer answer(Actor actor, PlanId plan, String name, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/blocked");
            case Refused<?>(var reasons) ->
                Answer.refused(new BlockingPage(showBlocking.show(actor, plan, name), name, new Problems(reasons)));
        };
    }
}
