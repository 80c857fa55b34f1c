package no.stafett.guide.usecase;

import java.util.List;
import java.util.Optional;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.guide.GuideStep;
import no.stafett.guide.GuideStepId;
import no.stafett.guide.sql.GuideStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** One step of the action guide with all its versions, the latest first, for the system administrator who keeps it. */
@UseCase
public class ShowGuideStep {

    /** @param versions nothing for a step that is being written for the first time */
    public record Shown(Optional<GuideStepId> step, List<GuideStep> versions) {}

    private final OfficeHolders holders;
    private final GuideStore guide;

    ShowGuideStep(OfficeHolders holders, GuideStore guide) {
        this.holders = holders;
        this.guide = guide;
    }

    public Shown show(Actor actor, Optional<GuideStepId> step) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        var versions = step.map(id -> guide.versions(actor.tenant(), id)).orElse(List.of());
        if (step.isPresent() && versions.isEmpty()) {
            throw new NotYours();
        }
        return new Shown(step, versions);
    }
}
