package no.stafett.transition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.Aim;
import no.stafett.transition.domain.HandoverMeeting;
import no.stafett.transition.domain.LastDay;
import no.stafett.transition.domain.Told;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionState;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.domain.Written;
import no.stafett.transition.usecase.ShownTransition;

/** Says what is written in a transition, in sentences, to the one who reads it. */
record TransitionWords(ShownTransition shown, Texts t) {

    /** Where it stands, in one sentence. */
    String stands(Transition transition) {
        return t.get("transition.stands."
                + switch (transition.state()) {
                    case TransitionState.UnderWay _ -> "UNDER_WAY";
                    case TransitionState.Passed _ -> "PASSED";
                    case TransitionState.StandsStill _ -> "STANDS_STILL";
                    case TransitionState.Finished _ -> "FINISHED";
                    case TransitionState.CalledOff _ -> "CALLED_OFF";
                });
    }

    /** What is written about a step, one sentence for each thing; nothing when nothing is. */
    List<String> about(TransitionStep step, Transition transition) {
        return switch (step) {
            case TELL -> transition.told().map(Written::what).map(this::told).orElse(List.of());
            case AIM -> transition.aim().map(Written::what).map(this::aim).orElse(List.of());
            case ASK ->
                shown.progress()
                        .map(how -> List.of(t.get("transition.ask." + how.ask())))
                        .orElse(List.of());
            case MEET ->
                transition.meeting().map(Written::what).map(this::meeting).orElse(List.of());
            case AGREE_DAY ->
                transition.lastDay().map(Written::what).map(this::lastDay).orElse(List.of());
            case OFFER ->
                shown.progress()
                        .map(how -> List.of(t.get("transition.offer." + how.offer())))
                        .orElse(List.of());
        };
    }

    /** What the family said is for them and the one who holds the baton. */
    private List<String> told(Told told) {
        var when = t.get("transition.told.on", t.date(told.on()));
        return shown.reader().relation().isFamily() || shown.reader().holdsBaton()
                ? List.of(
                        when,
                        t.get("transition.told.whom.said", told.whom()),
                        t.get("transition.told.yes.said", told.saidYes()),
                        t.get("transition.told.wish.said", told.childsWish()))
                : List.of(when);
    }

    private List<String> aim(Aim aim) {
        var lines = new ArrayList<String>();
        lines.add(t.get(aim.kind()) + orNothing(shown.unit(aim.unit())));
        aim.nextHolder().ifPresent(person -> lines.add(t.get("transition.aim.next", shown.name(person))));
        if (shown.nextHolderLeft()) {
            lines.add(t.get("transition.aim.left"));
        }
        if (!aim.invited().isEmpty()) {
            lines.add(t.get("transition.aim.invited.said", names(aim.invited())));
        }
        return List.copyOf(lines);
    }

    private static String orNothing(String unit) {
        return unit.isEmpty() ? "" : ": " + unit;
    }

    private List<String> meeting(HandoverMeeting meeting) {
        var place = shown.reader().place(meeting.place());
        var day = meeting.day().map(t::date).orElse("");
        return switch (meeting.way()) {
            case PLANNED, HELD ->
                List.of(t.get("transition.meeting." + meeting.way(), day) + (place.isEmpty() ? "" : ", " + place));
            case NONE -> List.of(t.get("transition.meeting.NONE", meeting.reason()));
        };
    }

    private List<String> lastDay(LastDay agreed) {
        return List.of(
                t.get("transition.last-day.said", t.date(agreed.day())),
                t.get("transition.last-day.leaving.said", names(agreed.leaving())),
                t.get("transition.last-day.with.said", agreed.agreedWith()));
    }

    private String names(List<PersonId> people) {
        return people.stream()
                .map(shown::name)
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Optional<String> nextHolder(Transition transition) {
        return transition.nextHolder().map(shown::name);
    }
}
