package no.stafett.consent.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.consent.domain.Answer;
import no.stafett.consent.domain.AnswerTyped;
import no.stafett.consent.domain.EarlierContent;
import no.stafett.consent.domain.Interpreter;
import no.stafett.consent.domain.SheetWords;
import no.stafett.consent.domain.Way;
import no.stafett.consent.usecase.ShowRecording.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The form for one person's answer by word of mouth or on paper. */
public record RecordingPage(Shown shown, List<SheetWords> languages, RecordingForm form, Problems problems)
        implements Page {

    @Override
    public String title(Texts t) {
        return t.get("recording.title", shown.name());
    }

    public String path() {
        return list() + "/" + shown.person();
    }

    public String list() {
        return "/plans/" + shown.plan() + "/consent/recordings";
    }

    public String sheet() {
        return "/plans/" + shown.plan() + "/consent/sheet";
    }

    public List<Choice> ways(Texts t) {
        return Stream.of(Way.values())
                .map(way -> new Choice(way.name(), t.get("recording.way." + way), t.get("recording.way.hint." + way)))
                .toList();
    }

    public List<Choice> answers(Texts t) {
        return Stream.of(Answer.values())
                .map(answer -> new Choice(answer.name(), t.get("recording.answer." + answer)))
                .toList();
    }

    /** None of them is chosen beforehand. */
    public List<Choice> earlierContent(Texts t) {
        return Stream.of(EarlierContent.values())
                .map(one -> new Choice(
                        one.name(), t.get("earlierContent." + one), t.get("earlierContent." + one + ".hint")))
                .toList();
    }

    public List<Choice> explainedIn(Texts t) {
        return Stream.concat(
                        languages.stream().map(language -> new Choice(language.tag(), language.name())),
                        Stream.of(new Choice(AnswerTyped.ANOTHER_LANGUAGE, t.get("recording.another-language"))))
                .toList();
    }

    public List<Choice> interpreters(Texts t) {
        return Stream.of(Interpreter.values())
                .map(interpreter -> new Choice(interpreter.name(), t.get(interpreter)))
                .toList();
    }
}
