package no.stafett.coordination.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.coordination.domain.ChildsView.Heard;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/** What the child thinks, as it was typed. */
public record ChildsViewForm(String heard, String view) {

    static final ChildsViewForm EMPTY = new ChildsViewForm("", "");

    public ChildsViewForm(@Nullable String heard, @Nullable String view) {
        this.heard = AnswersForm.text(heard);
        this.view = AnswersForm.text(view);
    }

    Optional<Heard> chosen() {
        return AnswersForm.word(Heard.class, heard);
    }

    static List<Choice> choices(Texts t) {
        return Stream.of(Heard.values())
                .map(word -> new Choice(word.name(), t.get(word)))
                .toList();
    }

    @Override
    public String toString() {
        return "ChildsViewForm[masked]";
    }
}
