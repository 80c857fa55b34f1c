package no.stafett.coordination.web;

import java.util.List;
import no.stafett.coordination.domain.ChildsView.Heard;
import no.stafett.coordination.domain.Ownership;
import no.stafett.coordination.usecase.LiftDisagreement.Typed;
import org.jspecify.annotations.Nullable;

/** What was ticked and typed about a disagreement, as it was. */
public record DisagreementForm(
        List<String> parties, String otherName, String otherOwnership, String about, String heard, String view) {

    static final DisagreementForm EMPTY = new DisagreementForm(null, null, null, null, null, null);

    public DisagreementForm(
            @Nullable List<String> parties,
            @Nullable String otherName,
            @Nullable String otherOwnership,
            @Nullable String about,
            @Nullable String heard,
            @Nullable String view) {
        this.parties = parties == null ? List.of() : List.copyOf(parties);
        this.otherName = AnswersForm.text(otherName);
        this.otherOwnership = AnswersForm.text(otherOwnership);
        this.about = AnswersForm.text(about);
        this.heard = AnswersForm.text(heard);
        this.view = AnswersForm.text(view);
    }

    Typed typed() {
        return new Typed(
                parties.stream()
                        .flatMap(sent -> AnswersForm.service(sent).stream())
                        .toList(),
                otherName,
                AnswersForm.word(Ownership.class, otherOwnership),
                about,
                AnswersForm.word(Heard.class, heard),
                view);
    }

    @Override
    public String toString() {
        return "DisagreementForm[masked]";
    }
}
