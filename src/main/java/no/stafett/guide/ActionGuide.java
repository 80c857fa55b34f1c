package no.stafett.guide;

import java.util.List;
import no.stafett.guide.sql.GuideStore;
import no.stafett.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the action guide says of a level, for the pages where somebody works on it. About nobody, so it asks for no proof. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ActionGuide {

    private final GuideStore guide;

    ActionGuide(GuideStore guide) {
        this.guide = guide;
    }

    /** The steps of a level in the order they stand; none where the municipality has taken them all out. */
    public List<GuideStep> of(TenantId tenant, int level) {
        return guide.steps(tenant).stream()
                .filter(step -> step.level() == level)
                .toList();
    }
}
