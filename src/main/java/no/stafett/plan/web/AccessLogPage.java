package no.stafett.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.plan.domain.EmergencyTold;
import no.stafett.plan.domain.Visit;
import no.stafett.plan.usecase.ShowAccessLog.Shown;
import no.stafett.shared.Oslo;
import no.stafett.shared.web.Texts;

/** Who has looked into a plan, and why. */
public record AccessLogPage(Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return LogPages.title(t, "access-log.title", shown.page()) + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public List<EmergencyTold> emergencies() {
        return shown.emergencies();
    }

    /** "Turid Bergheim, rektor, Øvingsskulen". */
    public String leader(EmergencyTold emergency) {
        return Stream.of(emergency.name(), emergency.position(), emergency.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether she may read on. */
    public boolean isOpen(EmergencyTold emergency) {
        return emergency.last().isAfter(shown.now());
    }

    /** The visits of each day, the newest day first. */
    public Map<LocalDate, List<Visit>> days() {
        return shown.visits().stream()
                .collect(Collectors.groupingBy(visit -> Oslo.day(visit.at()), LinkedHashMap::new, Collectors.toList()));
    }

    /** "samtykke 2 frå 3. desember gir tilgang"; empty for one who was turned away, about whom nothing is told. */
    public String ground(Visit visit, Texts t) {
        if (!visit.granted()) {
            return "";
        }
        return visit.consent()
                .map(consent -> t.get("visit-ground.CONSENT.version", consent.version(), t.date(consent.since())))
                .orElseGet(() -> t.get("visit-ground." + visit.ground()));
    }

    /** "Kari Nordås, kontaktlærar, Øvingsskulen"; somebody without access for one who was turned away. */
    public String who(Visit visit, Texts t) {
        if (!visit.granted()) {
            return t.get("access-log.somebody");
        }
        var role = visit.tie().isEmpty() ? visit.position() : t.get("tie." + visit.tie());
        return Stream.of(visit.name(), role, visit.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
