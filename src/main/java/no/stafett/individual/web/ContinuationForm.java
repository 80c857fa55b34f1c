package no.stafett.individual.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.stafett.individual.domain.Proposal;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** That a log shall go on as individuell plan, as typed. */
public record ContinuationForm(
        String severalServices,
        String needToMeet,
        String assessment,
        String wishedBy,
        String wishedOn,
        String wish,
        String coordinator) {

    static final ContinuationForm EMPTY = new ContinuationForm("", "", "", "", "", "", "");

    public ContinuationForm(
            @Nullable String severalServices,
            @Nullable String needToMeet,
            @Nullable String assessment,
            @Nullable String wishedBy,
            @Nullable String wishedOn,
            @Nullable String wish,
            @Nullable String coordinator) {
        this.severalServices = Objects.requireNonNullElse(severalServices, "");
        this.needToMeet = Objects.requireNonNullElse(needToMeet, "");
        this.assessment = Objects.requireNonNullElse(assessment, "");
        this.wishedBy = Objects.requireNonNullElse(wishedBy, "");
        this.wishedOn = Objects.requireNonNullElse(wishedOn, "");
        this.wish = Objects.requireNonNullElse(wish, "");
        this.coordinator = Objects.requireNonNullElse(coordinator, "");
    }

    Proposal.Typed typed() {
        return new Proposal.Typed(
                said(severalServices),
                said(needToMeet),
                assessment,
                ChosenId.of(wishedBy, PersonId::new),
                wishedOn,
                wish,
                ChosenId.of(coordinator, PersonId::new));
    }

    private static Optional<Proposal.Said> said(String word) {
        return Arrays.stream(Proposal.Said.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
    }

    @Override
    public String toString() {
        return "ContinuationForm[masked]";
    }
}
