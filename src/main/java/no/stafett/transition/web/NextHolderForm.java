package no.stafett.transition.web;

import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** Who is thought of instead of one who has left, and for which plans. */
public record NextHolderForm(String nextHolder, List<String> waiting) {

    static final NextHolderForm EMPTY = new NextHolderForm(null, null);

    public NextHolderForm(@Nullable String nextHolder, @Nullable List<String> waiting) {
        this.nextHolder = Sent.text(nextHolder);
        this.waiting = Sent.list(waiting);
    }

    Optional<PersonId> chosen() {
        return ChosenId.of(nextHolder, PersonId::new);
    }

    List<PlanId> ticked() {
        return waiting.stream()
                .flatMap(sent -> ChosenId.of(sent, PlanId::new).stream())
                .toList();
    }
}
