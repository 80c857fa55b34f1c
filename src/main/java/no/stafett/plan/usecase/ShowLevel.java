package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_LEVEL;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.consent.ConsentMatters;
import no.stafett.consent.LevelProposal;
import no.stafett.plan.domain.LevelNote;
import no.stafett.plan.sql.LevelStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.LocalRules;
import no.stafett.tenant.Municipalities;

/** The level of a plan and how it came there, for the holder who may change it. */
@UseCase
public class ShowLevel {

    /**
     * @param proposed the level the family is asked about now
     * @param rules among them whether the family is asked before the level changes
     */
    public record Shown(PlanFrame frame, List<LevelNote> changes, Optional<LevelProposal> proposed, LocalRules rules) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final LevelStore levels;
    private final ConsentMatters matters;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowLevel(
            PlanAccess access,
            PlanFrames frames,
            LevelStore levels,
            ConsentMatters matters,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.levels = levels;
        this.matters = matters;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, CHANGE_LEVEL);
        return new Shown(
                frames.of(holder),
                levels.changes(holder),
                matters.levelAskedAbout(holder),
                municipalities.rulesOn(Oslo.day(clock.instant())));
    }
}
