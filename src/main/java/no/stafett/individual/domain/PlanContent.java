package no.stafett.individual.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What there is in a plan of what an individuell plan must hold, as its reader sees it (IP-02).
 *
 * @param openGoals goals that are not closed
 * @param family how many of the family take part
 * @param employees how many employees take part
 * @param responsible the service with the main responsibility, and whether somebody coordinates
 * @param measures activities that are not ended
 * @param withoutExtent those among them that say nothing about how often or how much
 * @param consented whether a consent is in force, and names kinds of information that are shared
 */
public record PlanContent(
        WrittenContent written,
        int openGoals,
        int family,
        int employees,
        Optional<String> responsible,
        boolean coordinated,
        int measures,
        int withoutExtent,
        boolean consented) {

    public Set<ContentItem> present() {
        var present = EnumSet.noneOf(ContentItem.class);
        for (var item : ContentItem.values()) {
            if (has(item)) {
                present.add(item);
            }
        }
        return present;
    }

    public boolean has(ContentItem item) {
        return switch (item) {
            case NEEDS -> openGoals > 0 && !written.needs().isEmpty();
            case PARTICIPANTS -> family > 0 && employees > 0;
            case COORDINATION -> responsible.isPresent() && coordinated;
            case CONTRIBUTIONS -> !written.contributions().isEmpty();
            case MEASURES -> measures > 0 && withoutExtent == 0;
            case CARRYING_OUT -> !written.carryingOut().isEmpty();
            case PERIOD -> written.period().isPresent();
            case CONSENT -> consented;
            case COOPERATION -> !written.cooperation().isEmpty();
        };
    }

    public ContentState state() {
        return ContentState.of(present());
    }

    @Override
    public String toString() {
        return "PlanContent[" + present() + "]";
    }
}
