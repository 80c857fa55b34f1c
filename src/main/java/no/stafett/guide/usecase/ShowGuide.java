package no.stafett.guide.usecase;

import java.util.List;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.guide.GuideStep;
import no.stafett.guide.sql.GuideStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** The whole action guide, for every employee. */
@UseCase
public class ShowGuide {

    /** @param keeps whether the reader is the one who writes it */
    public record Shown(List<GuideStep> steps, boolean keeps) {}

    private final OfficeHolders holders;
    private final GuideStore guide;

    ShowGuide(OfficeHolders holders, GuideStore guide) {
        this.holders = holders;
        this.guide = guide;
    }

    public Shown show(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return new Shown(guide.steps(actor.tenant()), holders.of(actor).contains(Office.SYSTEM_ADMINISTRATOR));
    }
}
