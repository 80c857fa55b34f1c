package no.stafett.overview.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.Motif;
import no.stafett.shared.PlanId;

/**
 * A plan among my plans.
 *
 * @param status as the plan's own word: DRAFT, AWAITING_CONSENT, ACTIVE, CLOSED
 * @param holder the primary contact; empty as long as nobody holds the baton
 * @param holderPhone where the holder is called; empty when no number is known
 * @param holderHasLeft whether she works here no more; the page of the plan tells who finds the next
 * @param deadline the next day something is due
 * @param news how much has happened since I was there, counted to ten
 */
public record PlanCard(
        PlanId plan,
        String owner,
        String planType,
        String status,
        int level,
        Optional<Motif> motif,
        Optional<UUID> picture,
        String holder,
        String holderPosition,
        String holderPhone,
        boolean holderHasLeft,
        boolean iHoldTheBaton,
        Optional<LocalDate> deadline,
        int news) {

    public String link() {
        return "/plans/" + plan
                + switch (status) {
                    case "DRAFT" -> "/preparation";
                    case "AWAITING_CONSENT" -> "/invitation";
                    default -> "";
                };
    }

    /** The address of the picture on the cover; empty when a drawing stands there. */
    public String pictureLink() {
        return picture.map(id -> "/plans/" + plan + "/pictures/" + id).orElse("");
    }

    public String phoneLink() {
        return "tel:" + holderPhone.replace(" ", "");
    }

    @Override
    public String toString() {
        return "PlanCard[" + plan + "]";
    }
}
