package no.stafett.transition.web;

import java.util.List;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import no.stafett.transition.MoveId;
import no.stafett.transition.domain.Move;
import no.stafett.transition.domain.MoveRefusal;
import no.stafett.transition.domain.Round;
import no.stafett.transition.usecase.MoveRounds;
import no.stafett.transition.usecase.PrepareMove;
import no.stafett.transition.usecase.ShowMove;
import no.stafett.transition.usecase.ShowMoves;
import no.stafett.transition.usecase.ShowNewMove;
import no.stafett.transition.usecase.ShowOfferedBatons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many plans on their way to the same place, and every baton that waits for one person. */
@Controller
class MoveController {

    private final ShowMoves showMoves;
    private final ShowNewMove showNewMove;
    private final PrepareMove prepareMove;
    private final ShowMove showMove;
    private final MoveRounds rounds;
    private final ShowOfferedBatons showOfferedBatons;

    MoveController(
            ShowMoves showMoves,
            ShowNewMove showNewMove,
            PrepareMove prepareMove,
            ShowMove showMove,
            MoveRounds rounds,
            ShowOfferedBatons showOfferedBatons) {
        this.showMoves = showMoves;
        this.showNewMove = showNewMove;
        this.prepareMove = prepareMove;
        this.showMove = showMove;
        this.rounds = rounds;
        this.showOfferedBatons = showOfferedBatons;
    }

    @GetMapping("/moves")
    @OwnPage
    Answer moves(Actor actor) {
        return Answer.page(new MovesPage(showMoves.show(actor)));
    }

    /** @param unit left out when the reader has not been asked yet */
    @GetMapping("/moves/new")
    @OwnPage
    Answer choose(Actor actor, @ModelAttribute MoveForm form, @RequestParam(required = false) @Nullable String unit) {
        var problems =
                unit != null && unit.isBlank() ? new Problems(List.of(MoveRefusal.UNIT_IS_MISSING)) : Problems.none();
        return Answer.page(new NewMovePage(showNewMove.show(actor, form.chosenUnit()), form, problems));
    }

    @PostMapping("/moves")
    @OwnPage
    Answer prepare(Actor actor, @ModelAttribute MoveForm form) {
        return switch (prepareMove.prepare(actor, form.typed())) {
            case Done<Move>(var move) -> Answer.goTo("/moves/" + move.id());
            case Refused<Move>(var reasons) ->
                Answer.refused(
                        new NewMovePage(showNewMove.show(actor, form.chosenUnit()), form, new Problems(reasons)));
        };
    }

    @GetMapping("/moves/{move}")
    @OwnPage
    Answer show(Actor actor, @PathVariable MoveId move) {
        return Answer.page(page(actor, move, TickedForm.EMPTY, NextHolderForm.EMPTY, Problems.none()));
    }

    @PostMapping("/moves/{move}/plans")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer add(Actor actor, @PathVariable MoveId move, @ModelAttribute TickedForm form) {
        return go(actor, move, Round.ADD, form);
    }

    @PostMapping(value = "/moves/{move}/rounds", params = "round=ASK")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer ask(Actor actor, @PathVariable MoveId move, @ModelAttribute TickedForm form) {
        return go(actor, move, Round.ASK, form);
    }

    @PostMapping("/moves/{move}/rounds")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer meetOrOffer(Actor actor, @PathVariable MoveId move, @ModelAttribute TickedForm form) {
        return go(actor, move, form.meetOrOffer(), form);
    }

    @PostMapping("/moves/{move}/next-holders")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer nameAnother(Actor actor, @PathVariable MoveId move, @ModelAttribute NextHolderForm form) {
        return switch (rounds.nameAnother(actor, move, form.chosen(), form.ticked())) {
            case Done<?> _ -> Answer.goTo("/moves/" + move);
            case Refused<?>(var reasons) ->
                Answer.refused(page(actor, move, TickedForm.EMPTY, form, new Problems(reasons)));
        };
    }

    @GetMapping("/offered-batons")
    @OwnPage
    Answer offeredBatons(Actor actor) {
        return Answer.page(new OfferedBatonsPage(showOfferedBatons.show(actor)));
    }

    private Answer go(Actor actor, MoveId move, Round round, TickedForm form) {
        return switch (rounds.go(actor, move, round, form.ticked())) {
            case Done<?> _ -> Answer.goTo("/moves/" + move);
            case Refused<?>(var reasons) ->
                Answer.refused(page(actor, move, form, NextHolderForm.EMPTY, new Problems(reasons)));
        };
    }

    private MovePage page(Actor actor, MoveId move, TickedForm form, NextHolderForm another, Problems problems) {
        return new MovePage(showMove.show(actor, move), form, another, problems);
    }
}
