package no.stafett.oversight.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.stafett.oversight.domain.UnitPlan;
import no.stafett.oversight.usecase.ShowMyUnit.Shown;
import no.stafett.shared.Oslo;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** How the plans of a unit stand. */
public record MyUnitPage(Shown shown) implements Page {

    private static final int SOON = 30;

    @Override
    public String title(Texts t) {
        return t.get("unit.title");
    }

    public List<UnitPlan> plans() {
        return shown.plans();
    }

    /** "Sist hende noko for 12 dagar sidan". */
    public String stillness(UnitPlan plan, Texts t) {
        int days = (int) ChronoUnit.DAYS.between(Oslo.day(plan.lastActivity()), Oslo.day(shown.now()));
        return days <= 0 ? t.get("unit.still.today") : t.count("unit.still", days);
    }

    /** The last day of the consent, when it is near; or the day it ended. */
    public Optional<LocalDate> expires(UnitPlan plan) {
        return plan.consentUntil()
                .filter(day -> !day.isAfter(Oslo.day(shown.now()).plusDays(SOON)));
    }
}
