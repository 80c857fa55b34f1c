package no.stafett.coordination.domain;

import static no.stafett.coordination.domain.CoordinationRefusal.ABOUT_IS_MISSING;
import static no.stafett.coordination.domain.CoordinationRefusal.ABOUT_IS_TOO_LONG;
import static no.stafett.coordination.domain.CoordinationRefusal.BASIS_IS_MISSING;
import static no.stafett.coordination.domain.CoordinationRefusal.PARTIES_ARE_TOO_FEW;
import static no.stafett.coordination.domain.CoordinationRefusal.REASON_IS_MISSING;
import static no.stafett.coordination.domain.CoordinationRefusal.REASON_IS_TOO_LONG;
import static no.stafett.coordination.domain.CoordinationRefusal.SERVICE_IS_MISSING;
import static no.stafett.coordination.domain.CoordinationRefusal.SERVICE_IS_NOT_MUNICIPAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanLeader;
import no.stafett.coordination.DisagreementId;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;

/** The services do not agree on who coordinates; the municipality decides, or notes what they agreed on (D-10, U-03). */
public sealed interface Disagreement {

    int MOST_CHARACTERS = 2000;
    int FEWEST_PARTIES = 2;

    DisagreementId id();

    /** What it rests on that somebody coordinates now. */
    enum Basis {
        /** The municipality has decided, over its own services. */
        DECISION,
        /** The services have agreed; then it may be anybody's. */
        AGREEMENT
    }

    /** A leader has not decided yet. */
    record Open(DisagreementId id, List<Party> parties, String about, ChildsView view) implements Disagreement {

        public Open {
            parties = List.copyOf(parties);
        }

        /** Those that may be named: the parties, and every other service that stands in the table. */
        public List<Party> candidates(ServiceTable table) {
            return Stream.concat(
                            parties.stream().filter(party -> !party.name().isEmpty()),
                            table.rows().stream()
                                    .map(Party::of)
                                    .filter(row -> parties.stream().noneMatch(row::is)))
                    .toList();
        }

        /** Refuses a service that is not municipal, unless they have agreed, and a decision without its reason. */
        public Outcome<Decided> decide(
                PlanLeader leader, Optional<Basis> basis, Optional<Party> service, String reason, Instant now) {
            var reasons = new ArrayList<CoordinationRefusal>();
            if (basis.isEmpty()) {
                reasons.add(BASIS_IS_MISSING);
            }
            if (service.isEmpty()) {
                reasons.add(SERVICE_IS_MISSING);
            }
            if (basis.equals(Optional.of(Basis.DECISION))
                    && service.filter(one -> one.ownership() != Ownership.MUNICIPAL)
                            .isPresent()) {
                reasons.add(SERVICE_IS_NOT_MUNICIPAL);
            }
            if (reason.isBlank()) {
                reasons.add(REASON_IS_MISSING);
            }
            if (reason.length() > MOST_CHARACTERS) {
                reasons.add(REASON_IS_TOO_LONG);
            }
            return reasons.isEmpty()
                    ? Outcome.done(new Decided(
                            id, basis.orElseThrow(), service.orElseThrow(), reason.strip(), leader.person(), now))
                    : Outcome.refused(reasons);
        }

        @Override
        public String toString() {
            return "Open[" + id + "]";
        }
    }

    /** Decided, by whom and why. */
    record Decided(DisagreementId id, Basis basis, Party service, String reason, PersonId by, Instant at)
            implements Disagreement {

        @Override
        public String toString() {
            return "Decided[" + id + "]";
        }
    }

    /** Refuses fewer than two services, and saying nothing about what they disagree on. */
    static Outcome<Open> lift(
            DisagreementId id, BatonHolder holder, List<Party> parties, String about, Outcome<ChildsView> view) {
        var reasons = new ArrayList<CoordinationRefusal>();
        if (parties.size() < FEWEST_PARTIES) {
            reasons.add(PARTIES_ARE_TOO_FEW);
        }
        if (about.isBlank()) {
            reasons.add(ABOUT_IS_MISSING);
        }
        if (about.length() > MOST_CHARACTERS) {
            reasons.add(ABOUT_IS_TOO_LONG);
        }
        return switch (view) {
            case Done<ChildsView>(var said)
            when reasons.isEmpty() -> Outcome.done(new Open(id, parties, about.strip(), said));
            case Done<ChildsView> _ -> Outcome.refused(reasons);
            case Refused<ChildsView>(var theirs) ->
                Outcome.refused(Stream.<Refusal>concat(reasons.stream(), theirs.stream())
                        .toList());
        };
    }
}
