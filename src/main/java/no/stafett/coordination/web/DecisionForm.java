package no.stafett.coordination.web;

import java.util.Optional;
import no.stafett.coordination.domain.Disagreement.Basis;
import org.jspecify.annotations.Nullable;

/** What a leader chose and typed, as it was. */
public record DecisionForm(String basis, String service, String reason) {

    static final DecisionForm EMPTY = new DecisionForm("", "", "");

    public DecisionForm(@Nullable String basis, @Nullable String service, @Nullable String reason) {
        this.basis = AnswersForm.text(basis);
        this.service = AnswersForm.text(service);
        this.reason = AnswersForm.text(reason);
    }

    Optional<Basis> chosen() {
        return AnswersForm.word(Basis.class, basis);
    }

    /** The place of the service among the candidates. */
    Optional<Integer> place() {
        return service.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(service)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "DecisionForm[masked]";
    }
}
