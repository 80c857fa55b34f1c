package no.stafett.access;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.sql.OfficeStore;
import no.stafett.access.sql.OfficeStore.Held;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the pages of an office. It opens for those who hold the office now, writes down each time who has come, and
 * answers {@link NotYours} to everybody else. Whoever watches is watched (N-03).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYours.class)
public class OfficeAccess {

    private final OfficeStore offices;
    private final Clock clock;

    OfficeAccess(OfficeStore offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** The right of one who leads a unit. */
    public Overseer leader(Actor actor, OfficePage page) {
        return comeIn(actor, page, held(actor).filter(Held::leads));
    }

    /** The right of the municipality's privacy officer. */
    public Overseer privacyOfficer(Actor actor, OfficePage page) {
        return comeIn(actor, page, held(actor).filter(Held::guardsPrivacy).map(Held::ofTheMunicipality));
    }

    /** The right of either; one who is both looks after the whole municipality. */
    public Overseer overseer(Actor actor, OfficePage page) {
        return comeIn(actor, page, held(actor).map(held -> held.guardsPrivacy() ? held.ofTheMunicipality() : held));
    }

    /** The right of one who answers for the coordinating unit. */
    public CoordinatingOfficer coordinatingUnit(Actor actor) {
        if (!coordinates(actor)) {
            throw new NotYours();
        }
        var officer = new CoordinatingOfficer(actor.tenant(), actor.person());
        offices.write(officer, OfficePage.COORDINATING_UNIT, clock.instant());
        return officer;
    }

    /** Whether this is one who does. */
    public boolean coordinates(Actor actor) {
        return actor.isEmployee() && offices.coordinates(actor);
    }

    /** Whether this is an employee who may begin a plan: all but those whose office shuts every plan (G-01, G-02). */
    public boolean mayOpenPlans(Actor actor) {
        return actor.isEmployee() && !offices.administers(actor);
    }

    private Optional<Held> held(Actor actor) {
        return actor.isEmployee() ? offices.held(actor) : Optional.empty();
    }

    private Overseer comeIn(Actor actor, OfficePage page, Optional<Held> held) {
        var overseer = held.map(office -> new Overseer(actor.tenant(), actor.person(), office.unit()))
                .orElseThrow(NotYours::new);
        offices.write(overseer, page, clock.instant());
        return overseer;
    }
}
