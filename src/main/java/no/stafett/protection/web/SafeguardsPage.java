package no.stafett.protection.web;

import java.util.List;
import no.stafett.protection.domain.FamilyMember;
import no.stafett.protection.usecase.ShowSafeguards.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Who in the family is kept away, and whose address must be protected. */
public record SafeguardsPage(Shown shown, BanForm ban, GradeForm grade, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("safeguards.title");
    }

    public String path() {
        return "/plans/" + shown.plan() + "/safeguards";
    }

    public List<Choice> parents(Texts t) {
        return shown.family().stream()
                .filter(one -> !one.owner())
                .map(one -> choice(one, t))
                .toList();
    }

    public List<Choice> family(Texts t) {
        return shown.family().stream().map(one -> choice(one, t)).toList();
    }

    public List<Choice> grades(Texts t) {
        return GradeChoices.all(t);
    }

    private static Choice choice(FamilyMember one, Texts t) {
        return new Choice(one.id().toString(), one.name(), t.get(one.tieKey()));
    }
}
