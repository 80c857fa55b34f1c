package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.stafett.access.Consenter;
import no.stafett.consent.ConsentId;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.domain.ConsentLine;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import org.springframework.stereotype.Component;

/**
 * What somebody with a say does to the exceptions: the version that waits, or else the one in force, becomes a new one with
 * her change and nothing else of hers, and everybody is asked about it, she too. It lasts no longer than the one before.
 */
@Component
class ChangeExceptions {

    private final ConsentStore consents;
    private final Deciders deciders;
    private final NextVersion nextVersion;

    ChangeExceptions(ConsentStore consents, Deciders deciders, NextVersion nextVersion) {
        this.consents = consents;
        this.deciders = deciders;
        this.nextVersion = nextVersion;
    }

    /** The version whose exceptions somebody changes; for nobody else but one who must answer today. */
    Version mine(Consenter consenter, OpenVersions open, Instant now) {
        var today = Oslo.day(now);
        return open.awaited()
                .or(open::active)
                .filter(version -> deciders.of(consenter.tenant(), consenter.plan(), Optional.of(version), today)
                        .mustAnswer(consenter.person()))
                .orElseThrow(NotYours::new);
    }

    Outcome<ConsentId> change(
            Consenter consenter, OpenVersions open, Version version, Consumer<ConsentId> change, Instant now) {
        var outcome = nextVersion.send(
                consenter.tenant(),
                consenter.plan(),
                consenter.person(),
                open,
                lines(consenter, version, now),
                version.validUntil(),
                change,
                now);
        return outcome.equals(Outcome.refused(ConsentRefusal.SOMEBODY_IS_KEPT_OUT))
                ? Outcome.refused(ConsentRefusal.HOLDER_CANNOT_BE_KEPT_OUT)
                : outcome;
    }

    /** Of a plan in use as the baton stands; before that as they were asked about. */
    private List<PlannedLine> lines(Consenter consenter, Version version, Instant now) {
        var present = consents.linesThatGoOn(consenter.tenant(), version.id(), Oslo.day(now));
        var holders = consents.holders(consenter.tenant(), consenter.plan());
        return holders.isEmpty()
                ? present.stream().map(ConsentLine::planned).toList()
                : Invitation.asTheBatonStands(present, holders);
    }
}
