package no.stafett.guide.usecase;

import java.time.Clock;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.guide.GuideStep;
import no.stafett.guide.GuideStepId;
import no.stafett.guide.domain.GuideRefusal;
import no.stafett.guide.sql.GuideStore;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import org.springframework.stereotype.Component;

/** What every change of the action guide takes: the office, the version it starts from, and a line in the administration log. */
@Component
class GuideKeeping {

    private final OfficeHolders holders;
    private final GuideStore guide;
    private final AdministrationLog log;
    private final Clock clock;

    GuideKeeping(OfficeHolders holders, GuideStore guide, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.guide = guide;
        this.log = log;
        this.clock = clock;
    }

    /** @throws NotYours for anybody but a system administrator */
    void mustKeep(Actor actor) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
    }

    GuideStep latest(Actor actor, GuideStepId step) {
        return guide.versions(actor.tenant(), step).stream().findFirst().orElseThrow(NotYours::new);
    }

    Outcome<GuideStep> keep(Actor actor, Outcome<GuideStep> outcome) {
        if (outcome instanceof Done(var written)) {
            var now = clock.instant();
            if (!guide.add(written, actor, now)) {
                return Outcome.refused(GuideRefusal.ANOTHER_WAS_FIRST);
            }
            log.write(actor, AdministrativeAct.ACTION_GUIDE_CHANGED, actor.person(), "", now);
        }
        return outcome;
    }
}
