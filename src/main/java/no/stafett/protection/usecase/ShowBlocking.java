package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.BLOCK;

import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.protection.domain.Employee;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Whom the family can shut out, and whom it has shut out. */
@UseCase
public class ShowBlocking {

    static final int SHORTEST_NAME = 2;

    /** @param searched what was looked for; empty when nothing was, or too little */
    public record Shown(PlanFrame frame, List<Employee> employees, String searched) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final BarStore bars;

    ShowBlocking(PlanAccess access, PlanFrames frames, BarStore bars) {
        this.access = access;
        this.frames = frames;
        this.bars = bars;
    }

    public Shown show(Actor actor, PlanId plan, String name) {
        var reader = access.member(actor, plan, BLOCK);
        var searched = name.strip().length() < SHORTEST_NAME ? "" : name.strip();
        return new Shown(frames.of(reader), bars.employees(reader, searched), searched);
    }
}
