package no.stafett.individual.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.individual.domain.Continuation;
import no.stafett.individual.domain.MainResponsibility;
import no.stafett.individual.domain.PlanContent;
import no.stafett.individual.sql.ContentStore;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.individual.sql.ResponsibilityStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What an individuell plan must hold, and what is missing: for everybody who reads the plan (IP-02). */
@UseCase
public class ShowContent {

    /** @param responsibilities the service with the main responsibility, and those before it */
    public record Shown(
            PlanFrame frame,
            PlanContent content,
            List<MainResponsibility> responsibilities,
            Optional<Continuation> continuation,
            LocalDate today) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ContentStore contents;
    private final ResponsibilityStore responsibilities;
    private final ContinuationStore continuations;
    private final Clock clock;

    ShowContent(
            PlanAccess access,
            PlanFrames frames,
            ContentStore contents,
            ResponsibilityStore responsibilities,
            ContinuationStore continuations,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.contents = contents;
        this.responsibilities = responsibilities;
        this.continuations = continuations;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, Purpose.READ_INDIVIDUAL_PLAN);
        var today = Oslo.day(clock.instant());
        return new Shown(
                frames.of(reader),
                contents.of(reader, today),
                responsibilities.of(reader),
                continuations.latest(reader),
                today);
    }
}
