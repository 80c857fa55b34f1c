package no.stafett.transition.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.HandoverMeeting;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.domain.Written;
import no.stafett.transition.usecase.ShownTransition;

/** When the handover meeting is, or why there is none. */
public record MeetingPage(ShownTransition shown, MeetingForm form, Problems problems) implements StepPage {

    @Override
    public TransitionStep step() {
        return TransitionStep.MEET;
    }

    @Override
    public String typedVersion() {
        return form.version();
    }

    @Override
    public int lastVersion() {
        return shown.transition()
                .flatMap(transition -> transition.meeting())
                .map(Written::version)
                .orElse(0);
    }

    public List<Choice> ways(Texts t) {
        return Stream.of(HandoverMeeting.Way.values())
                .map(way -> new Choice(way.name(), t.get("transition.meeting.way." + way)))
                .toList();
    }
}
