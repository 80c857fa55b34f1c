package no.stafett.consent.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Proof;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.consent.domain.Withdrawing;
import no.stafett.consent.sql.AnswerStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import org.springframework.stereotype.Component;

/** Finds what somebody may take back today. */
@Component
class Withdrawals {

    private final Deciders deciders;
    private final AnswerStore answers;

    Withdrawals(Deciders deciders, AnswerStore answers) {
        this.deciders = deciders;
        this.answers = answers;
    }

    /** The version in force, or her yes to the one that waits; nothing when she has no say in it. */
    Optional<Version> of(Proof proof, PersonId person, OpenVersions open, Instant now) {
        return toTakeBack(open)
                .filter(_ -> !among(proof, List.of(person), open, now).isEmpty());
    }

    /** Those among some people who may take it back. */
    List<PersonId> among(Proof proof, List<PersonId> people, OpenVersions open, Instant now) {
        return toTakeBack(open).map(version -> may(proof, people, version, now)).orElse(List.of());
    }

    private static Optional<Version> toTakeBack(OpenVersions open) {
        return open.active().or(open::awaited);
    }

    private List<PersonId> may(Proof proof, List<PersonId> people, Version version, Instant now) {
        var found = deciders.of(proof.tenant(), proof.plan(), Optional.of(version), Oslo.day(now));
        var asked = answers.asked(proof.tenant(), version.id());
        return people.stream()
                .filter(person -> Withdrawing.may(person, version, asked, found.required(), found.subject()))
                .toList();
    }
}
