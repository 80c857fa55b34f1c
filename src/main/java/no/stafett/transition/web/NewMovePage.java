package no.stafett.transition.web;

import java.util.List;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.transition.usecase.ShowNewMove.Shown;

/** First to which unit, then what the plans have in common. */
public record NewMovePage(Shown shown, MoveForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("moves.new");
    }

    public List<Choice> units() {
        return shown.units().stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    public List<Choice> holders() {
        return shown.atTheUnit().stream().map(AimPage::choice).toList();
    }

    public List<Choice> mates() {
        return shown.mates().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
