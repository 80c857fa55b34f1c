package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.consent.domain.Colleague;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The one who holds the baton chooses whom, elsewhere, to ask the family about. */
@UseCase
public class ShowNextHolder {

    /**
     * What there is to choose.
     *
     * @param elsewhere those whom the family must be asked about
     * @param chosen the one among them who is meant
     * @param atHerUnit those at her unit who are not named yet
     */
    public record Shown(
            PlanFrame frame, List<Colleague> elsewhere, Optional<Colleague> chosen, List<Colleague> atHerUnit) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ColleagueStore colleagues;

    ShowNextHolder(PlanAccess access, PlanFrames frames, ColleagueStore colleagues) {
        this.access = access;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    /** @param chosen nobody, or somebody the family need not be asked about, when nothing is chosen yet */
    public Shown show(Actor actor, PlanId plan, Optional<PersonId> chosen) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var elsewhere = colleagues.elsewhere(holder);
        var next = elsewhere.stream()
                .filter(one -> chosen.filter(one.id()::equals).isPresent())
                .findFirst();
        return new Shown(
                frames.of(holder),
                elsewhere,
                next,
                next.map(one -> colleagues.atUnitOf(holder, one.id())).orElse(List.of()));
    }
}
