package no.stafett.oversight.sql;

import java.util.UUID;
import no.stafett.access.Overseer;
import org.jspecify.annotations.Nullable;

/** Who may be told of a strictly protected plan: the privacy officer, when she is named for it, and no leader. */
final class Named {

    private Named() {}

    static @Nullable UUID reader(Overseer overseer) {
        return overseer.isPrivacyOfficer() ? overseer.person().value() : null;
    }
}
