package no.stafett.transition.web;

import java.util.List;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.ChosenId;
import no.stafett.transition.domain.Round;
import org.jspecify.annotations.Nullable;

/** The plans that were ticked, and what shall be done with them. */
public record TickedForm(List<String> plans, String round) {

    static final TickedForm EMPTY = new TickedForm(null, null);

    public TickedForm(@Nullable List<String> plans, @Nullable String round) {
        this.plans = Sent.list(plans);
        this.round = Sent.text(round);
    }

    List<PlanId> ticked() {
        return plans.stream()
                .flatMap(sent -> ChosenId.of(sent, PlanId::new).stream())
                .toList();
    }

    /** One of the two that go through the same door; the meeting when it is neither. */
    Round meetOrOffer() {
        return Sent.word(Round.class, round).filter(Round.OFFER::equals).orElse(Round.MEET);
    }
}
