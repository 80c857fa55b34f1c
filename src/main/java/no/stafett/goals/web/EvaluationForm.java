package no.stafett.goals.web;

import static no.stafett.goals.web.FormFields.given;

import no.stafett.goals.domain.Evaluation;
import org.jspecify.annotations.Nullable;

/** What was answered in an evaluation, as it was typed. */
public record EvaluationForm(String worked, String whatWeDid, String effect, String childsView, String documentation) {

    static final EvaluationForm EMPTY = new EvaluationForm("", "", "", "", "");

    public EvaluationForm(
            @Nullable String worked,
            @Nullable String whatWeDid,
            @Nullable String effect,
            @Nullable String childsView,
            @Nullable String documentation) {
        this.worked = given(worked);
        this.whatWeDid = given(whatWeDid);
        this.effect = given(effect);
        this.childsView = given(childsView);
        this.documentation = given(documentation);
    }

    Evaluation.Draft draft() {
        return new Evaluation.Draft(worked, whatWeDid, effect, childsView, documentation);
    }

    @Override
    public String toString() {
        return "EvaluationForm[]";
    }
}
