package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.access.Participation;
import no.stafett.access.Relation;
import no.stafett.consent.ConsentActivated;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ParticipantAdded;
import no.stafett.consent.domain.ConsentLine;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.StaffOfServices;
import no.stafett.consent.domain.Subject;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.WhoConsents;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.ParticipantStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A version comes into force: the one before it ends, and those it names come in – in one transaction, and nobody else. */
@Component
class Activation {

    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final ParticipantStore participants;
    private final Participation participation;
    private final ApplicationEventPublisher events;

    Activation(
            ConsentStore consents,
            ScopeStore scopes,
            ParticipantStore participants,
            Participation participation,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.scopes = scopes;
        this.participants = participants;
        this.participation = participation;
        this.events = events;
    }

    /** @param by whose word was the last that was needed */
    void activate(
            TenantId tenant,
            PlanId plan,
            PersonId by,
            OpenVersions open,
            Version version,
            Subject subject,
            Instant now) {
        var before = participants.inByALine(tenant, plan);
        // Whoever went after it was sent is not let in again by an answer that comes late (H-06).
        var gone = participants.goneAsAgreed(tenant, plan, version.sentAt().orElse(now));
        var linesBefore = linesOf(tenant, open.active());
        open.active().ifPresent(old -> consents.end(tenant, old.id(), EndedWhy.REPLACED, by, now));
        participation.closeAllByConsent(tenant, plan, now);
        consents.markActive(tenant, version.id(), now);

        var lines = linesOf(tenant, Optional.of(version));
        var staff = new StaffOfServices(linesBefore, before, keptOut(tenant, version));
        var newcomers = new ArrayList<PersonId>();
        for (var line : lines) {
            for (var person : staff.inBy(line, lines)) {
                if (gone.contains(person)) {
                    continue;
                }
                var cameIn = participation.openByConsent(tenant, plan, person, line.id(), line.mayWrite(), now);
                if (cameIn && !before.containsKey(person)) {
                    newcomers.add(person);
                }
            }
        }
        letTheFamilyIn(tenant, plan, subject, now);

        events.publishEvent(new ConsentActivated(tenant, plan, by, now, version.id()));
        newcomers.forEach(person -> events.publishEvent(new ParticipantAdded(tenant, plan, by, now, person)));
    }

    /** The plan is the owner's whether she signs in or not; without a sign-in of her own it opens nothing. */
    private void letTheFamilyIn(TenantId tenant, PlanId plan, Subject subject, Instant now) {
        participation.openForFamily(tenant, plan, subject.owner(), Relation.OWNER, now);
        for (PersonId guardian : WhoConsents.guardiansWhoTakePart(subject, Oslo.day(now))) {
            participation.openForFamily(tenant, plan, guardian, Relation.GUARDIAN, now);
        }
    }

    private Set<PersonId> keptOut(TenantId tenant, Version version) {
        return scopes.of(tenant, version.id()).exceptions().stream()
                .filter(ConsentException::keepsOut)
                .flatMap(exception -> exception.person().stream())
                .collect(Collectors.toSet());
    }

    private List<ConsentLine> linesOf(TenantId tenant, Optional<Version> version) {
        return version.map(one -> consents.lines(tenant, one.id())).orElse(List.of());
    }
}
