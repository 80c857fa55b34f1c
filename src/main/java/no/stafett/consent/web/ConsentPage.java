package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.consent.ConsentStatus;
import no.stafett.consent.domain.ConsentText;
import no.stafett.consent.domain.EarlierContent;
import no.stafett.consent.domain.Interpreter;
import no.stafett.consent.usecase.ShowConsent.Shown;
import no.stafett.consent.usecase.ShowConsent.Standing;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The consent text and, when it is asked for, one decision. */
public record ConsentPage(Shown shown, ConsentForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        var anew = isToAnswer() && shown.planIsOpen() ? ".ANEW." : ".";
        return t.get("consent.title." + shown.standing() + anew + shown.reader(), shown.ownerFirstName());
    }

    @Override
    public String about() {
        return shown.planType();
    }

    public String path() {
        return "/plans/" + shown.plan() + "/consent";
    }

    public boolean isToAnswer() {
        return shown.standing() == Standing.TO_ANSWER;
    }

    /** Somebody has written down that the reader said yes to this, and she has not said whether it is right. */
    public boolean isToConfirm() {
        return shown.recorded().stream()
                .anyMatch(one -> one.isToConfirm() && one.active() == (shown.standing() == Standing.IN_FORCE));
    }

    /** What the text below is to the reader. */
    public String textKey() {
        if (!shown.isHerOwnText()) {
            return "consent.their-text";
        }
        return isToConfirm() ? "recorded.your-text" : "consent.your-text";
    }

    public List<Choice> interpreters(Texts t) {
        return Stream.of(Interpreter.values())
                .filter(interpreter -> interpreter != Interpreter.NONE)
                .map(interpreter -> new Choice(interpreter.name(), t.get(interpreter)))
                .toList();
    }

    /** The reader has said nothing, and need not. */
    public boolean isAnsweredByOthers() {
        return shown.standing() == Standing.ANSWERED_FOR || shown.standing() == Standing.GIVEN_BY_OTHERS;
    }

    /** Whoever has a say can except something, before she answers and after. */
    public boolean mayExcept() {
        return shown.mayExcept();
    }

    /** Whether a closed plan shall be opened again: then what was written before is a question of its own (Z-07). */
    public boolean reopens() {
        return shown.matters().reopens();
    }

    /** None of them is chosen beforehand. */
    public List<Choice> earlierContent(Texts t) {
        return Stream.of(EarlierContent.values())
                .map(one -> new Choice(
                        one.name(), t.get("earlierContent." + one), t.get("earlierContent." + one + ".hint")))
                .toList();
    }

    public List<List<ConsentText.Line>> groups() {
        return shown.text().text().groups();
    }

    /** Those whose yes is still missing, by name. */
    public String waitingFor(Texts t) {
        return shown.others().stream()
                .filter(one -> one.answer() == ConsentStatus.Answer.NOT_YET)
                .map(ConsentStatus.Asked::name)
                .collect(Collectors.joining(t.get("consent.and")));
    }

    /** What is new, one sentence for each thing. */
    public List<String> differences(Texts t) {
        return shown.difference()
                .map(difference -> DifferenceWords.of(difference, shown.planType(), t))
                .orElse(List.of());
    }
}
